// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code engawa instruments} is asked.
 *
 * @param imports files, or ids of cards; empty to list the cards
 * @param export where to write
 * @param as in which format, where the name of the file does not say
 * @param language of words whose file does not say in which language they are
 * @param coding which coding of the card is meant
 * @param data an installation's folder, whose cards count too
 */
record InstrumentsOptions(
    List<String> imports,
    Optional<Path> export,
    Optional<Format> as,
    Optional<String> language,
    Optional<String> coding,
    Optional<Path> data) {

  static final String USAGE =
      """
      usage: engawa instruments [--data DIR]
             engawa instruments --import FILE... [--export FILE] [--as card|osd|fhir|redcap|words]
                                [--language LANGUAGE] [--coding CODING] [--data DIR]
      FILE is a card, a wording, an OSD, FHIR, REDCap, XLSForm or LimeSurvey file, or the id of a card""";

  /** A format that is written, and by which ending its files are known. */
  enum Format {
    CARD(".yaml"),
    OSD(".osd"),
    FHIR(".json"),
    REDCAP(".csv"),
    WORDS(".words.csv");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    static Optional<Format> of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return List.of(WORDS, CARD, OSD, FHIR, REDCAP).stream()
          .filter(format -> name.endsWith(format.ending))
          .findFirst();
    }

    static Optional<Format> named(String word) {
      return List.of(values()).stream()
          .filter(format -> format.name().equals(word.toUpperCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /** Reads them; empty when they are wrong. */
  static Optional<InstrumentsOptions> read(List<String> words) {
    var read =
        new InstrumentsOptions(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      while (next < words.size() && !words.get(next).startsWith("--")) {
        next++;
      }
      var with = read.with(words.get(at), words.subList(at + 1, next));
      if (with.isEmpty()) {
        return Optional.empty();
      }
      read = with.get();
      at = next;
    }
    boolean nothingToWrite = read.imports.isEmpty() && read.export.isPresent();
    return nothingToWrite ? Optional.empty() : Optional.of(read);
  }

  /** The format in which to write; empty when neither the option nor the name says it. */
  Optional<Format> format() {
    return as.or(() -> export.flatMap(Format::of));
  }

  private Optional<InstrumentsOptions> with(String option, List<String> values) {
    if (values.isEmpty() || (values.size() > 1 && !option.equals("--import"))) {
      return Optional.empty();
    }
    String value = values.getFirst();
    return switch (option) {
      case "--import" -> {
        var more = new ArrayList<>(imports);
        more.addAll(values);
        yield Optional.of(
            new InstrumentsOptions(List.copyOf(more), export, as, language, coding, data));
      }
      case "--export" ->
          path(value)
              .map(
                  to ->
                      new InstrumentsOptions(imports, Optional.of(to), as, language, coding, data));
      case "--as" ->
          Format.named(value)
              .map(
                  it ->
                      new InstrumentsOptions(
                          imports, export, Optional.of(it), language, coding, data));
      case "--language" ->
          Optional.of(value)
              .filter(it -> it.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
              .map(
                  it -> new InstrumentsOptions(imports, export, as, Optional.of(it), coding, data));
      case "--coding" ->
          Optional.of(
              new InstrumentsOptions(imports, export, as, language, Optional.of(value), data));
      case "--data" ->
          path(value)
              .map(
                  it ->
                      new InstrumentsOptions(
                          imports, export, as, language, coding, Optional.of(it)));
      default -> Optional.empty();
    };
  }

  private static Optional<Path> path(String value) {
    try {
      return Optional.of(Path.of(value));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
