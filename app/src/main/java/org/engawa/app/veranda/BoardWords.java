// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/** What stands over a board in one language. */
public record BoardWords(String title, String about) {

  static final int LONGEST_TITLE = 80;
  static final int LONGEST_ABOUT = 1_000;

  boolean fit() {
    return !title.isBlank()
        && title.length() <= LONGEST_TITLE
        && !about.isBlank()
        && about.length() <= LONGEST_ABOUT;
  }
}
