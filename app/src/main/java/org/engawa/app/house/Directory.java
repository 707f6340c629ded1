// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.shell.Language;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.document.Place;
import org.engawa.measure.document.Problem;

/** A table of contacts that somebody brought: one row for each way, all of it or nothing. */
final class Directory {

  static final List<String> COLUMNS =
      List.of(
          "name",
          "category",
          "country",
          "region",
          "languages",
          "kind",
          "address",
          "hours",
          "zone",
          "cost",
          "deaf",
          "ages_from",
          "ages_to",
          "anonymity",
          "sharing",
          "free",
          "source");

  static final Set<String> NEEDED =
      Set.of("name", "category", "country", "languages", "kind", "address", "source");
  private static final int MOST = 2_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<List<String>, List<CsvRow>> contacts = new LinkedHashMap<>();
  private int rows;

  private Directory(String file) {
    this.file = file;
  }

  /** What a table comes to. */
  sealed interface Reading {}

  /** All contacts in it, in its order. */
  record Fits(List<ContactDetails> contacts) implements Reading {}

  /** Why nothing of it is taken, in the order of the file. */
  record Refused(List<Problem> problems) implements Reading {}

  static Reading read(String file, byte[] bytes) {
    Directory directory = new Directory(file);
    CsvRows.read(file, bytes, directory::take).ifPresent(directory.problems::add);
    List<ContactDetails> all = new ArrayList<>();
    if (directory.problems.isEmpty()) {
      directory.contacts.values().forEach(rows -> directory.contact(rows).ifPresent(all::add));
      if (all.isEmpty() && directory.problems.isEmpty()) {
        directory.refuse(Place.FILE, "expected at least one contact under the header");
      }
    }
    return directory.problems.isEmpty()
        ? new Fits(List.copyOf(all))
        : new Refused(directory.problems.stream().sorted(Problem.IN_ORDER).toList());
  }

  /** The header first; then rows of one name, kind and country belong together. */
  private boolean take(CsvRow row) {
    if (columns.isEmpty()) {
      return header(row);
    }
    if (row.blank()) {
      return true;
    }
    if (++rows > MOST) {
      refuse(Place.line(row.line()), "expected at most " + MOST + " rows");
      return false;
    }
    contacts
        .computeIfAbsent(
            List.of(cell(row, "name"), cell(row, "category"), cell(row, "country")),
            _ -> new ArrayList<>())
        .add(row);
    return true;
  }

  private boolean header(CsvRow row) {
    for (int at = 0; at < row.cells().size(); at++) {
      String name = row.cell(at).toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(name)) {
        refuse(
            row.place(at),
            "expected a column of " + COLUMNS + ", not '" + CsvRow.shortened(name) + "'");
      } else if (columns.putIfAbsent(name, at) != null) {
        refuse(row.place(at), "expected the column '" + name + "' once");
      }
    }
    NEEDED.stream()
        .filter(name -> !columns.containsKey(name))
        .sorted()
        .forEach(name -> refuse(Place.line(row.line()), "expected a column '" + name + "'"));
    return problems.isEmpty();
  }

  private Optional<ContactDetails> contact(List<CsvRow> ways) {
    CsvRow first = ways.getFirst();
    List<Channel> channels = ways.stream().flatMap(row -> channel(row).stream()).toList();
    Optional<Category> category = constant(first, "category", Category.values());
    Optional<Anonymity> anonymity =
        cell(first, "anonymity").isEmpty()
            ? Optional.of(Anonymity.CONFIDENTIAL)
            : constant(first, "anonymity", Anonymity.values());
    if (category.isEmpty() || anonymity.isEmpty() || channels.size() != ways.size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ContactDetails(
              cell(first, "country"),
              cell(first, "region"),
              languages(first),
              category.get(),
              cell(first, "name"),
              channels,
              ages(first),
              anonymity.get(),
              cell(first, "sharing"),
              yes(first, "free"),
              cell(first, "source")));
    } catch (IllegalArgumentException refusal) {
      refuse(first, refusal);
      return Optional.empty();
    }
  }

  private Optional<Channel> channel(CsvRow row) {
    Optional<ChannelKind> kind = constant(row, "kind", ChannelKind.values());
    try {
      return kind.map(
          each ->
              new Channel(
                  each,
                  cell(row, "address"),
                  cell(row, "hours"),
                  cell(row, "zone"),
                  cell(row, "cost"),
                  yes(row, "deaf")));
    } catch (IllegalArgumentException refusal) {
      refuse(row, refusal);
      return Optional.empty();
    }
  }

  private Set<Language> languages(CsvRow row) {
    return Arrays.stream(cell(row, "languages").split("[\\s;/]+"))
        .map(
            code ->
                Language.of(code)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "languages: en, ja or both, not " + CsvRow.shortened(code))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Ages ages(CsvRow row) {
    return new Ages(
        age(cell(row, "ages_from"), Ages.ALL.from()), age(cell(row, "ages_to"), Ages.ALL.to()));
  }

  private static int age(String text, int otherwise) {
    if (!text.isEmpty() && !text.matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException("ages: a number, not " + CsvRow.shortened(text));
    }
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  private boolean yes(CsvRow row, String column) {
    String cell = cell(row, column).toLowerCase(Locale.ROOT);
    if (!Set.of("", "yes", "no").contains(cell)) {
      throw new IllegalArgumentException(column + ": yes or no, not " + CsvRow.shortened(cell));
    }
    return cell.equals("yes");
  }

  private <E extends Enum<E>> Optional<E> constant(CsvRow row, String column, E[] all) {
    String cell = cell(row, column);
    Optional<E> found =
        Arrays.stream(all).filter(each -> each.name().equalsIgnoreCase(cell)).findFirst();
    if (found.isEmpty()) {
      String known = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
      refuse(
          place(row, column),
          column + ": one of " + known + ", not '" + CsvRow.shortened(cell) + "'");
    }
    return found;
  }

  private String cell(CsvRow row, String column) {
    return Optional.ofNullable(columns.get(column)).map(row::cell).orElse("");
  }

  /** Contacts name the field first, which is the column, too. */
  private void refuse(CsvRow row, IllegalArgumentException refusal) {
    String said = String.valueOf(refusal.getMessage());
    String field = said.split(":", 2)[0];
    refuse(
        place(row, field.equals("ages") ? "ages_from" : field), said.replaceAll("\\p{Cntrl}", " "));
  }

  private void refuse(Place at, String expected) {
    problems.add(new Problem(file, at.line(), at.column(), expected));
  }

  private Place place(CsvRow row, String column) {
    return row.place(Optional.ofNullable(columns.get(column)).orElse(-1));
  }
}
