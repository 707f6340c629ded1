// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of an OSD file that is being written, each under a key of its own. */
final class OsdKeys {

  private final Set<String> dropped;
  private final Set<String> taken = new HashSet<>();
  private final SortedMap<String, Map<String, String>> byLanguage = new TreeMap<>();

  OsdKeys(Set<String> dropped) {
    this.dropped = dropped;
  }

  /** The texts by language, in the order in which they came. */
  SortedMap<String, Map<String, String>> byLanguage() {
    return byLanguage;
  }

  /** Takes the words in under this key, or one like it. */
  String key(String wanted, Words words) {
    String key = wanted;
    for (int n = 2; !taken.add(key); n++) {
      key = wanted + "-" + n;
    }
    for (var text : words.by().entrySet()) {
      put(text.getKey(), key, text.getValue());
    }
    return key;
  }

  /** Takes the words in, where there are any. */
  Optional<String> keyOf(String wanted, Words words) {
    return words.by().values().stream().allMatch(text -> Markup.without(text).isEmpty())
        ? Optional.empty()
        : Optional.of(key(wanted, words));
  }

  private void put(String language, String key, String text) {
    boolean untold = language.equals(Words.UNTOLD);
    if (!untold && !OsdTexts.LANGUAGE.matcher(language).matches()) {
      dropped.add("texts in '%s', which is no code of a language".formatted(language));
      return;
    }
    String plain = Markup.without(text);
    if (!plain.equals(text)) {
      dropped.add("what would be taken for formatting in a text");
    }
    if (!plain.isEmpty()) {
      byLanguage
          .computeIfAbsent(untold ? OsdTexts.DEFAULT : language, _ -> new LinkedHashMap<>())
          .put(key, plain);
    }
  }
}
