// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the fixed words go that something waits at the desk.
 *
 * @param webhook an https address, or empty; http is taken on this machine alone
 */
@ConfigurationProperties("engawa.alerts")
record BellSettings(@DefaultValue("") String webhook) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** The address; empty also when what was set is none that words may go to. */
  Optional<URI> address() {
    try {
      return Optional.of(URI.create(webhook.strip())).filter(BellSettings::fits);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  boolean wrong() {
    return !webhook.isBlank() && address().isEmpty();
  }

  private static boolean fits(URI address) {
    String scheme = String.valueOf(address.getScheme());
    String host = String.valueOf(address.getHost());
    return address.getHost() != null
        && (scheme.equals("https") || scheme.equals("http") && THIS_MACHINE.contains(host));
  }

  @Override
  public String toString() {
    return "BellSettings[kept secret]";
  }
}
