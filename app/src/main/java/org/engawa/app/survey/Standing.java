// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.Locale;
import java.util.Set;

/** How a survey stands. */
public enum Standing {
  /** Nobody has its link so far, and all of it can be changed. */
  PREPARING,
  OPEN,
  /** Nobody new begins; who has begun can finish. */
  PAUSED,
  /** Nothing is taken any more, and nothing taken back. */
  CLOSED;

  /** The name for message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What can come next. */
  public Set<Standing> next() {
    return switch (this) {
      case PREPARING -> Set.of(OPEN);
      case OPEN -> Set.of(PAUSED, CLOSED);
      case PAUSED -> Set.of(OPEN, CLOSED);
      case CLOSED -> Set.of();
    };
  }
}
