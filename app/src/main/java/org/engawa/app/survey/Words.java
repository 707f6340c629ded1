// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.engawa.app.shell.Language;

/** A text of a survey in each of its languages. */
public record Words(Map<Language, String> by) {

  /** Keeps its own copy, in the order of the languages. */
  public Words {
    Map<Language, String> own = new EnumMap<>(Language.class);
    own.putAll(by);
    by = Collections.unmodifiableMap(own);
  }

  /** The text in this language, else in the first that there is. */
  public String in(Language language) {
    return by.getOrDefault(language, by.values().stream().findFirst().orElse(""));
  }
}
