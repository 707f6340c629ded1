// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the tab of a browser shows in the place of our own titles and icon, for whoever chose it.
 *
 * @param word of their own, or empty for the name of the kind
 */
public record Disguise(Kind kind, String word) {

  /** How long a word of one's own may be. */
  public static final int LONGEST = 30;

  /** Refuses a word that is too long. */
  public Disguise {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("a disguise has up to " + LONGEST + " characters");
    }
  }

  String icon() {
    return Assets.at("tab-" + kind.key() + ".svg");
  }

  @Override
  public String toString() {
    return "Disguise";
  }

  /** Ordinary things that stand in many tabs. */
  public enum Kind {
    NOTES,
    WEATHER,
    RECIPES,
    READING;

    /** The name in forms, files and message keys. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key. */
    public static Optional<Kind> of(String key) {
      return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
  }
}
