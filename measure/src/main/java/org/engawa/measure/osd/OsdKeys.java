// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engawa.measure.form.Markup;
import org.engawa.measure.form.Words;

/** The texts of an OSD file that is being written, each under a key of its own. */
final class OsdKeys {

  private final Set<String> dropped;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> bare = new HashMap<>();
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
    return put(wanted, writable(words));
  }

  /** Takes the words in, where there are any. */
  Optional<String> keyOf(String wanted, Words words) {
    var texts = writable(words);
    return texts.isEmpty() ? Optional.empty() : Optional.of(put(wanted, texts));
  }

  /** A key that no text stands under, so that the key is what is shown, here a code. */
  String bare(String code) {
    return bare.computeIfAbsent(code, _ -> put(code, Map.of()));
  }

  private String put(String wanted, Map<String, String> texts) {
    String key = wanted;
    for (int n = 2; !taken.add(key); n++) {
      key = wanted + "-" + n;
    }
    for (var text : texts.entrySet()) {
      byLanguage
          .computeIfAbsent(text.getKey(), _ -> new LinkedHashMap<>())
          .put(key, text.getValue());
    }
    return key;
  }

  private Map<String, String> writable(Words words) {
    var texts = new TreeMap<String, String>();
    words
        .by()
        .forEach(
            (language, text) -> {
              String plain = Markup.without(text);
              if (!plain.equals(text)) {
                dropped.add("what would be taken for formatting in a text");
              }
              if (language.equals(Words.UNTOLD)) {
                texts.put(OsdTexts.DEFAULT, plain);
              } else if (Words.isLanguage(language)) {
                texts.put(language, plain);
              } else {
                dropped.add("texts in '%s', which is no code of a language".formatted(language));
              }
            });
    texts.values().removeIf(String::isEmpty);
    return texts;
  }
}
