// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engawa.measure.document.Problem;
import org.engawa.study.table.DecimalText.Cell;

/**
 * Rows whose cells are handed in one by one, as words or as numbers, by whoever reads a table in
 * another way than {@link TableReader}; they mean the same here and there. One thread at a time.
 */
public final class Cells {

  private final TableProblems problems;
  private final DecimalText decimals = new DecimalText(Delimiter.SEMICOLON);
  private final Column[] columns;
  private final Header.Room room;
  private final Optional<String> id;
  private int filled;
  private long line;

  private Cells(CodeBook book, Header.Room room, TableProblems problems) {
    id = book.id();
    this.room = room;
    this.columns = room.columns();
    this.problems = problems;
  }

  /** Begins with the names of the columns; refuses names that do not hold what a study knows. */
  public static Reading<Cells> of(CodeBook book, List<String> header, String file) {
    var problems = new TableProblems(file);
    var names = new Header(header, 1);
    return names.holds(book, problems)
        ? new Reading.Read<>(
            new Cells(book, names.room(book, StandardCharsets.UTF_8, problems), problems))
        : new Reading.Refused<>(problems.all());
  }

  /** Begins the next row, which stands on that line. A cell that is not handed in is missing. */
  public void row(long at) {
    line = at;
    room.chunk().lines()[filled] = at;
    for (Column column : columns) {
      if (column.into().length > 0) {
        column.into()[filled] = Double.NaN;
      }
    }
    room.chunk().id(filled, "");
    filled++;
  }

  /** A cell of that row as it is written, by its place from 0. */
  public void text(int place, String cell) {
    Column column = columns[place];
    String bare = cell.strip();
    switch (column.does()) {
      case Column.NUMBER -> {
        switch (decimals.read(bare, column.variable().missing(), line)) {
          case Cell.Value(double value) -> number(place, value);
          case Cell.Wrong(String expected) -> wrong(place, expected, bare);
        }
      }
      case Column.LEVELS -> level(place, bare);
      case Column.ID -> room.chunk().id(filled - 1, bare);
      default -> {}
    }
  }

  /** A cell of that row that is a number, by its place from 0. */
  public void number(int place, double cell) {
    Column column = columns[place];
    switch (column.does()) {
      case Column.NUMBER -> {
        if (Double.isInfinite(cell)) {
          wrong(place, "a number of at most 1.8e308", String.valueOf(cell));
        } else {
          column.into()[filled - 1] = column.missing(cell) ? Double.NaN : cell;
        }
      }
      case Column.LEVELS, Column.ID -> text(place, written(cell));
      default -> {}
    }
  }

  private static String written(double cell) {
    if (Double.isNaN(cell)) {
      return "";
    }
    return cell == Math.rint(cell) && Math.abs(cell) < 1e15
        ? String.valueOf((long) cell)
        : String.valueOf(cell);
  }

  private void level(int place, String cell) {
    Column column = columns[place];
    if (!(column.variable().kind() instanceof Kind.Levels levels)) {
      return;
    }
    Double code = levels.codes().get(cell);
    if (code != null) {
      column.into()[filled - 1] = code;
    } else if (!cell.isEmpty()
        && !cell.equalsIgnoreCase("NA")
        && !column.variable().missing().contains(cell)) {
      wrong(place, column.expected(levels), cell);
    }
  }

  private void wrong(int place, String expected, String cell) {
    if (!problems.full()) {
      problems.at(
          line,
          place + 1,
          "%s: expected %s, not '%s'"
              .formatted(columns[place].variable().name(), expected, TableProblems.shown(cell)));
    }
  }

  /** Whether no further row may begin before the {@link #chunk()} is taken. */
  public boolean full() {
    return filled == room.rows();
  }

  /** The rows since the last chunk; the next row begins another one. */
  public Chunk chunk() {
    room.chunk().holds(filled);
    id.ifPresent(room.chunk()::refuseWithoutId);
    filled = 0;
    return room.chunk();
  }

  /** Columns that the study does not know. */
  public List<String> leftAlone() {
    return room.leftAlone();
  }

  /** How numbers have their fractions. */
  public TableNotes.DecimalMark decimal() {
    return decimals.decimal();
  }

  /** What is wrong so far, in the order of lines. */
  public List<Problem> problems() {
    return problems.none() ? List.of() : problems.all();
  }
}
