// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.SortedMap;
import org.engawa.measure.instrument.Wording;

/** A wording as our own YAML; each text is quoted, so that no text is taken for anything else. */
final class WordingText {

  private WordingText() {}

  static String write(Wording wording) {
    StringBuilder yaml = new StringBuilder();
    line(yaml, "card", wording.card());
    line(yaml, "language", wording.language());
    line(yaml, "coding", wording.coding());
    line(yaml, "title", wording.title());
    wording.instruction().ifPresent(text -> line(yaml, "instruction", text));
    texts(yaml, "items", wording.items());
    texts(yaml, "options", wording.options());
    return yaml.toString();
  }

  private static void line(StringBuilder yaml, String key, String text) {
    yaml.append(key).append(": ").append(quoted(text)).append('\n');
  }

  private static void texts(StringBuilder yaml, String key, SortedMap<Integer, String> texts) {
    yaml.append(key).append(":\n");
    texts.forEach(
        (number, text) ->
            yaml.append("  ").append(number).append(": ").append(quoted(text)).append('\n'));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(point);
                case '\n' -> quoted.append("\\n");
                default -> {
                  if (printable(point)) {
                    quoted.appendCodePoint(point);
                  } else {
                    quoted.append("\\U%08x".formatted(point));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Line breaks of any kind would be folded, and what YAML does not print it does not read. */
  private static boolean printable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
