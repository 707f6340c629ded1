// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

/** What an operator types into one line. */
final class Words {

  private Words() {}

  static String line(String field, String text, int longest) {
    String line = lineOrEmpty(field, text, longest);
    if (line.isEmpty()) {
      throw new IllegalArgumentException(field + ": is empty");
    }
    return line;
  }

  static String lineOrEmpty(String field, String text, int longest) {
    String line = text.strip();
    if (line.length() > longest) {
      throw new IllegalArgumentException(field + ": longer than " + longest + " characters");
    }
    if (line.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(field + ": has a control character");
    }
    return line;
  }
}
