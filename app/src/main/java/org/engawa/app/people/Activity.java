// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import org.engawa.app.shell.Visit;

/**
 * What an hour was for: one of ours, which every language names, or a word of the person's own.
 *
 * @param code ours with a mark in front, or the word itself; empty when nothing was said
 */
record Activity(String code) {

  static final Activity NOTHING_SAID = new Activity("");
  static final Activity SLEEP = new Activity("@sleep");

  /** The names of ours. */
  static final List<String> OURS =
      List.of(
          "sleep",
          "rest",
          "food",
          "washing",
          "house",
          "screen",
          "games",
          "reading",
          "music",
          "making",
          "learning",
          "work",
          "outside",
          "somebody",
          "nothing");

  private static final String MARK = "@";

  /** What was typed: a name of ours in the language of the page, or a word of one's own. */
  static Activity typed(Visit visit, String text) {
    return OURS.stream()
        .filter(ours -> visit.text(key(ours)).equalsIgnoreCase(text))
        .map(ours -> new Activity(MARK + ours))
        .findFirst()
        .orElseGet(() -> new Activity(text));
  }

  boolean said() {
    return !code.isEmpty();
  }

  /** In the language of the page, or as the person wrote it. */
  String words(Visit visit) {
    return code.startsWith(MARK) && OURS.contains(code.substring(1))
        ? visit.text(key(code.substring(1)))
        : code;
  }

  private static String key(String ours) {
    return "people.activity." + ours;
  }

  @Override
  public String toString() {
    return "Activity";
  }
}
