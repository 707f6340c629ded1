// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.engawa.app.shell.FormText;

/** What came of an analysis. */
sealed interface Found {

  /**
   * Every step was done.
   *
   * @param files what can be taken along
   * @param page the results as they stand in the program's own page
   * @param figures each figure with its name, a line each
   * @param rows how many rows the table had; empty where that would tell of a few people
   * @param notes what a reader should know
   */
  record Done(
      Map<Export, String> files, String page, String figures, OptionalLong rows, List<String> notes)
      implements Found {

    /** Keeps its own copies. */
    public Done {
      files = Map.copyOf(files);
      notes = List.copyOf(notes);
    }

    long length() {
      return page.length()
          + figures.length()
          + files.values().stream().mapToLong(String::length).sum();
    }
  }

  /** The table, or a step with it, was refused; a sentence each. */
  record Refused(List<String> problems) implements Found {

    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** It was stopped before its end. */
  record Stopped() implements Found {}

  default String endedAs() {
    return switch (this) {
      case Done _ -> "DONE";
      case Refused _ -> "REFUSED";
      case Stopped _ -> "STOPPED";
    };
  }

  default String text() {
    return switch (this) {
      case Done done -> {
        Map<String, String> fields = new TreeMap<>();
        done.files().forEach((export, text) -> fields.put(export.file(), text));
        fields.put("page", done.page());
        fields.put("figures", done.figures());
        done.rows().ifPresent(rows -> fields.put("rows", Long.toString(rows)));
        fields.put("notes", String.join("\n", done.notes()));
        yield FormText.write(fields);
      }
      case Refused refused ->
          FormText.write(Map.of("problems", String.join("\n", refused.problems())));
      case Stopped _ -> "";
    };
  }

  static Found of(String endedAs, String text) {
    Map<String, String> fields = FormText.read(text);
    return switch (endedAs) {
      case "DONE" -> done(fields);
      case "REFUSED" -> new Refused(lines(fields, "problems"));
      default -> new Stopped();
    };
  }

  private static Done done(Map<String, String> fields) {
    Map<Export, String> files = new EnumMap<>(Export.class);
    Arrays.stream(Export.values())
        .filter(export -> fields.containsKey(export.file()))
        .forEach(export -> files.put(export, fields.getOrDefault(export.file(), "")));
    return new Done(
        files,
        fields.getOrDefault("page", ""),
        fields.getOrDefault("figures", ""),
        fields.containsKey("rows")
            ? OptionalLong.of(Long.parseLong(fields.getOrDefault("rows", "")))
            : OptionalLong.empty(),
        lines(fields, "notes"));
  }

  private static List<String> lines(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").lines().filter(line -> !line.isBlank()).toList();
  }
}
