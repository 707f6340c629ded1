// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.shell.HouseSettings;
import org.springframework.stereotype.Component;

/** The house as devices know it: by its configured address, never by what a request says. */
@Component
final class RelyingParty {

  private static final String LOCAL = "localhost";

  private final URI base;

  RelyingParty(HouseSettings settings) {
    this.base = settings.base();
  }

  /** The name to which passkeys are bound. */
  String id() {
    return base.getHost();
  }

  /** Browsers offer passkeys only to a name, by https or on the own machine. */
  boolean able() {
    boolean name = id().chars().anyMatch(Character::isLetter) && !id().startsWith("[");
    return name && ("https".equals(base.getScheme()) || LOCAL.equals(id()));
  }

  /** Where the pages may be; on the own machine the port is often chosen at the start. */
  Set<String> origins(HttpServletRequest request) {
    String port = base.getPort() < 0 ? "" : ":" + base.getPort();
    Stream<String> here =
        LOCAL.equals(id())
            ? Stream.of("http://" + LOCAL + ":" + request.getLocalPort())
            : Stream.empty();
    return Stream.concat(Stream.of(base.getScheme() + "://" + id() + port), here)
        .collect(Collectors.toUnmodifiableSet());
  }
}
