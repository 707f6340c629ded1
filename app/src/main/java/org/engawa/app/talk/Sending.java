// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** When a letter goes out. */
public enum Sending {
  AT_ONCE,
  IN_AN_HOUR,
  TOMORROW,
  /** It stays where it is, for whoever writes it alone. */
  NOT_YET;

  private static final Duration A_WHILE = Duration.ofHours(1);
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this name in forms; after a while when there is none. */
  public static Sending of(String key) {
    for (Sending each : values()) {
      if (each.key().equals(key)) {
        return each;
      }
    }
    return IN_AN_HOUR;
  }

  /** When it goes out; empty when it does not. */
  public Optional<Instant> from(Instant now, ZoneId zone) {
    return switch (this) {
      case AT_ONCE -> Optional.of(now);
      case IN_AN_HOUR -> Optional.of(now.plus(A_WHILE));
      case TOMORROW ->
          Optional.of(
              now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant());
      case NOT_YET -> Optional.empty();
    };
  }
}
