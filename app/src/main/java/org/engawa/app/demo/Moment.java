// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

/**
 * One thing that happened at the centre.
 *
 * @param weeksAgo when, counted back from the day on which the story is told
 * @param who the name of whoever did it
 * @param what what they did
 * @param more with what
 */
record Moment(double weeksAgo, String who, String what, String more) {

  /** The first word of what more there is. */
  String first() {
    return word(0);
  }

  String word(int at) {
    return more.split(" ")[at];
  }

  /** All after the first words. */
  String after(int words) {
    return more.split(" ", words + 1)[words];
  }

  /** The number that stands after a name and an equals sign. */
  double number(String name) {
    for (String word : more.split(" ")) {
      if (word.startsWith(name + "=")) {
        return Double.parseDouble(word.substring(name.length() + 1));
      }
    }
    throw new IllegalArgumentException(name + " is missing in: " + who + " " + what + " " + more);
  }
}
