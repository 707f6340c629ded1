// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Duration;
import java.time.Instant;

/** How long a cushion stays, unless it is taken up before; never beyond dawn. */
public enum Staying {
  /** For one hour. */
  ONE_HOUR,
  /** For three hours. */
  THREE_HOURS,
  /** Until the room forgets. */
  UNTIL_DAWN;

  Instant from(Instant now, Instant dawn) {
    Instant chosen =
        switch (this) {
          case ONE_HOUR -> now.plus(Duration.ofHours(1));
          case THREE_HOURS -> now.plus(Duration.ofHours(3));
          case UNTIL_DAWN -> dawn;
        };
    return chosen.isBefore(dawn) ? chosen : dawn;
  }

  /** As the form names it; an hour when it names nothing else. */
  static Staying of(String key) {
    return switch (key) {
      case "3" -> THREE_HOURS;
      case "dawn" -> UNTIL_DAWN;
      default -> ONE_HOUR;
    };
  }
}
