// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A place that is not entered, because it uses force.
 *
 * @param name what it is called; empty when it is known by its host alone
 * @param host where it stands on the web, without a path; empty when it is known by its name alone
 * @param reason why, in words
 */
public record Blocked(UUID id, String name, String host, String reason, Instant at) {

  private static final int LONGEST = 200;
  private static final int LONGEST_REASON = 500;

  /** Refuses a row that would block nothing, or without a reason. */
  public Blocked {
    name = Words.lineOrEmpty("name", name, LONGEST);
    host = Words.lineOrEmpty("host", host, LONGEST).toLowerCase(Locale.ROOT);
    reason = Words.line("reason", reason, LONGEST_REASON);
    if (folded(name).isEmpty() && host.isEmpty()) {
      throw new IllegalArgumentException("name: it needs a name or a host");
    }
    if (!host.isEmpty() && !host.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+")) {
      throw new IllegalArgumentException("host: as in example.org, not " + host);
    }
  }

  /** Whether this is it: by its name however it is written, or by its host or one below it. */
  boolean is(ContactDetails details) {
    String wanted = folded(name);
    return !wanted.isEmpty() && folded(details.name()).contains(wanted)
        || !host.isEmpty() && details.hosts().stream().anyMatch(this::isAt);
  }

  private boolean isAt(String other) {
    return other.equals(host) || other.endsWith("." + host);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
