// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.engawa.app.shell.Digests;

/**
 * Where a request comes from, as a hash under a salt that is forgotten each day. What a request
 * says about itself in forwarded headers is not believed; what a known proxy adds to it is.
 */
final class Sources {

  private final Clock clock;
  private final Set<String> proxies;
  private final SecureRandom random = new SecureRandom();
  private LocalDate day = LocalDate.EPOCH;
  private byte[] salt = new byte[0];

  Sources(Clock clock, Set<String> proxies) {
    this.clock = clock;
    this.proxies = Set.copyOf(proxies);
  }

  String of(HttpServletRequest request) {
    return hash(network(address(request)));
  }

  /** Each proxy adds whom it heard at the end, so the end is read first. */
  private String address(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    List<String> heard =
        Collections.list(request.getHeaders("X-Forwarded-For")).stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .toList();
    for (String before : heard.reversed()) {
      if (!proxies.contains(address)) {
        break;
      }
      address = before;
    }
    return address;
  }

  String hash(String value) {
    return HexFormat.of()
        .formatHex(Digests.sha256(HexFormat.of().formatHex(salt()) + value), 0, 16);
  }

  private synchronized byte[] salt() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    if (!today.equals(day)) {
      day = today;
      salt = new byte[32];
      random.nextBytes(salt);
    }
    return salt;
  }

  /** One household has a whole /64 of IPv6. */
  private static String network(String address) {
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
          : address;
    } catch (IllegalArgumentException _) {
      return address;
    }
  }
}
