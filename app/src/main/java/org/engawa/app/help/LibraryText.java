// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.app.shell.Language;

/**
 * Something to read in the library.
 *
 * @param slug its address
 * @param language the language it is written in
 * @param place its place in the list
 * @param theme the shelf it stands on
 * @param title its title
 * @param lead its first lines
 * @param blocks what follows
 */
public record LibraryText(
    String slug,
    Language language,
    int place,
    Theme theme,
    String title,
    String lead,
    List<Block> blocks) {

  /** What a text is about, in the order of the shelves; the last is for families. */
  public enum Theme {
    UNDERSTANDING,
    ONESELF,
    DAYS,
    PEOPLE,
    SCREENS,
    BESIDE;

    /** The end of message keys and paths about this theme. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The theme with this key. */
    static Optional<Theme> of(String key) {
      return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
  }

  /** A heading or a paragraph. */
  public record Block(boolean heading, String text) {}

  /** Reads the plain format: place, theme, title and lead in one line each, then blocks. */
  static LibraryText parse(String slug, Language language, String text) {
    String[] parts = text.strip().split("\\R\\s*\\R");
    String[] head = parts[0].split("\\R");
    if (head.length != 4) {
      throw new IllegalArgumentException(
          slug + ": begins with four lines (place, theme, title, lead), not " + head.length);
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String block = parts[i].strip();
      if (block.startsWith("## ")) {
        String[] lines = block.split("\\R", 2);
        blocks.add(new Block(true, lines[0].substring(3)));
        block = lines.length == 2 ? lines[1] : "";
      }
      if (!block.isEmpty()) {
        // Japanese has no spaces between words: a line break in the file is none in the text.
        blocks.add(new Block(false, block.replaceAll("\\R", language == Language.JA ? "" : " ")));
      }
    }
    return new LibraryText(
        slug,
        language,
        Integer.parseInt(value(slug, "place", head[0])),
        theme(slug, value(slug, "theme", head[1])),
        value(slug, "title", head[2]),
        value(slug, "lead", head[3]),
        List.copyOf(blocks));
  }

  private static Theme theme(String slug, String key) {
    return Theme.of(key)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: expected a theme of %s, not “%s”"
                        .formatted(slug, Arrays.toString(Theme.values()), key)));
  }

  private static String value(String slug, String name, String line) {
    if (!line.startsWith(name + ": ")) {
      throw new IllegalArgumentException(slug + ": expected “" + name + ": …”, not “" + line + "”");
    }
    return line.substring(name.length() + 2).strip();
  }
}
