// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.time.Duration;
import java.time.Instant;

/** How far a contact can be relied on. */
public sealed interface Standing {

  /** How long a check holds at most. */
  Duration LONGEST = Duration.ofDays(90);

  /** Entered, and checked by nobody so far: it stands on no page. */
  record Pending() implements Standing {}

  /**
   * Checked by a named human.
   *
   * @param by the name of the human, which stands on the page
   * @param at when
   * @param expires until when the check holds
   */
  record Approved(String by, Instant at, Instant expires) implements Standing {

    /** Refuses a check without a name, or one that would hold for too long. */
    public Approved {
      by = Words.line("verified by", by, 200);
      if (!expires.isAfter(at) || expires.isAfter(at.plus(LONGEST))) {
        throw new IllegalArgumentException("expires: at most 90 days after the check");
      }
    }
  }

  /** Taken from all pages. */
  record Retired(Instant at) implements Standing {}
}
