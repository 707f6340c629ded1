// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/**
 * What stands over a board in one language.
 *
 * @param times when open hours usually are; empty when it is not said, and on other boards
 */
public record BoardWords(String title, String about, String times) {

  static final int LONGEST_TITLE = 80;
  static final int LONGEST_ABOUT = 1_000;
  static final int LONGEST_TIMES = 300;

  /** Where nothing is said about times. */
  public BoardWords(String title, String about) {
    this(title, about, "");
  }

  boolean fit() {
    return !title.isBlank()
        && title.length() <= LONGEST_TITLE
        && !about.isBlank()
        && about.length() <= LONGEST_ABOUT
        && times.length() <= LONGEST_TIMES;
  }
}
