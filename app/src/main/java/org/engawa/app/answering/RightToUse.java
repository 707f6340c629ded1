// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;

/**
 * Why the house may use words that belong to somebody.
 *
 * @param confirmedBy the name of whoever confirmed it
 * @param confirmedOn on which day
 * @param ground such as a licence, or whose letter
 */
public record RightToUse(String confirmedBy, LocalDate confirmedOn, String ground) {

  /** The longest name. */
  public static final int LONGEST_NAME = 200;

  /** The longest ground. */
  public static final int LONGEST_GROUND = 2000;

  /** Refuses a right that nobody confirmed, or on no ground. */
  public RightToUse {
    refuse("name", confirmedBy, LONGEST_NAME);
    refuse("ground", ground, LONGEST_GROUND);
  }

  private static void refuse(String what, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(
          "a %s of %d characters; expected 1 to %d".formatted(what, text.length(), longest));
    }
  }
}
