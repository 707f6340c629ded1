// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import java.util.Set;

/**
 * What a person chose: hours, and what comes at them; all else comes at once.
 *
 * @param at what comes at these hours
 */
public record Chosen(ArrivalHours hours, Set<What> at) {

  /** As long as nobody has chosen anything: at once; were there hours, they would be of letters. */
  public static final Chosen USUAL = new Chosen(ArrivalHours.AT_ONCE, Set.of(What.LETTERS));

  /** Keeps what was chosen. */
  public Chosen {
    at = Set.copyOf(at);
  }

  /** The hours of one of these; none when it comes at once. */
  public ArrivalHours hours(What what) {
    return at.contains(what) ? hours : ArrivalHours.AT_ONCE;
  }

  /** What can come at hours. */
  public enum What {
    /** Letters of the team, of a mentor, and of others from the boards. */
    LETTERS,
    /** What others write on the boards. */
    BOARDS
  }
}
