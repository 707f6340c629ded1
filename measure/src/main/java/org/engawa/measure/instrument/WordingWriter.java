// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.engawa.measure.document.YamlText;

/** Writes a wording as YAML that {@link WordingReader} reads as the same wording. */
public final class WordingWriter {

  private WordingWriter() {}

  /** The wording as the text of a file. */
  public static String write(Wording wording) {
    var top = new LinkedHashMap<String, Object>();
    top.put("card", wording.card());
    top.put("language", wording.language());
    if (!wording.coding().equals(Coding.ONLY)) {
      top.put("coding", wording.coding());
    }
    top.put("title", wording.title());
    wording.instruction().ifPresent(instruction -> top.put("instruction", instruction));
    top.put("items", texts(wording.items()));
    top.put("options", texts(wording.options()));
    return YamlText.of(top);
  }

  private static Map<Integer, String> texts(SortedMap<Integer, String> texts) {
    return new LinkedHashMap<>(texts);
  }
}
