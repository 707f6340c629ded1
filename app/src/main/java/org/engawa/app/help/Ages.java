// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

/** For which ages a contact is there. */
public record Ages(int from, int to) {

  private static final int OLDEST = 120;

  /** For everybody. */
  public static final Ages ALL = new Ages(0, OLDEST);

  /** Refuses a range that nobody is in. */
  public Ages {
    if (from < 0 || from > to || to > OLDEST) {
      throw new IllegalArgumentException("ages: from 0 to " + OLDEST + ", not " + from + "–" + to);
    }
  }
}
