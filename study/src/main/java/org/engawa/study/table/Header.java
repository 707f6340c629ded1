// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the columns of a table, as they stand there.
 *
 * @param line on which they stand
 */
record Header(List<String> names, long line) {

  static final int MAX_COLUMNS = 2_000;
  private static final int CHUNK_ROWS = 1_024;
  private static final int CHUNK_NUMBERS = 1 << 21;

  Header {
    names = List.copyOf(names);
  }

  /** Holds them to what a study knows; whether they are all there, once and with a name. */
  boolean holds(CodeBook book, TableProblems problems) {
    if (names.size() > MAX_COLUMNS) {
      problems.at(
          line, 0, "expected at most %d columns, here are %d".formatted(MAX_COLUMNS, names.size()));
      return false;
    }
    var first = new HashMap<String, Integer>();
    for (int at = 1; at <= names.size(); at++) {
      String name = names.get(at - 1);
      Integer earlier = name.isEmpty() ? null : first.putIfAbsent(name, at);
      if (name.isEmpty()) {
        problems.at(line, at, "expected a name for the column, this is empty");
      } else if (earlier != null) {
        problems.at(
            line,
            at,
            "a second column %s, the first is column %d"
                .formatted(TableProblems.shown(name), earlier));
      }
    }
    expect(book, problems);
    return problems.none();
  }

  private void expect(CodeBook book, TableProblems problems) {
    var wanted = new ArrayList<String>();
    book.id().ifPresent(wanted::add);
    book.variables().forEach(variable -> wanted.add(variable.name()));
    wanted.removeAll(names);
    for (String name : wanted) {
      String like =
          names.stream()
              .filter(name::equalsIgnoreCase)
              .findFirst()
              .map(other -> ", here is " + other)
              .orElse("");
      problems.at(line, 0, "expected a column " + name + like);
    }
  }

  /** Room for some rows of such a table. */
  Room room(CodeBook book, Charset charset, TableProblems problems) {
    var known = new HashMap<String, Variable>();
    book.variables().forEach(variable -> known.put(variable.name(), variable));
    int rows = Math.clamp(CHUNK_NUMBERS / Math.max(1, known.size()), 1, CHUNK_ROWS);
    var columns = new Column[names.size()];
    var numbers = new LinkedHashMap<String, double[]>();
    var alone = new ArrayList<String>();
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < columns.length; at++) {
      String name = names.get(at);
      Variable variable = known.get(name);
      places.put(name, at + 1);
      if (book.id().filter(name::equals).isPresent()) {
        columns[at] = Column.id(name);
      } else if (variable == null) {
        columns[at] = Column.leftAlone(name);
        alone.add(name);
      } else {
        columns[at] = Column.of(variable, rows, charset);
        if (columns[at].does() != Column.LEFT_ALONE) {
          numbers.put(name, columns[at].into());
        }
      }
    }
    var ids = new String[book.id().isPresent() ? rows : 0];
    var chunk = new Chunk(numbers, ids, new Chunk.Places(new long[rows], places, problems));
    return new Room(columns, chunk, rows, alone);
  }

  /**
   * Where the cells of some rows go.
   *
   * @param leftAlone columns that the code book does not know
   */
  record Room(Column[] columns, Chunk chunk, int rows, List<String> leftAlone) {

    /** What each column needs, without a way round by it. */
    byte[] does() {
      byte[] does = new byte[columns.length];
      for (int at = 0; at < does.length; at++) {
        does[at] = columns[at].plain() ? Column.PLAIN : columns[at].does();
      }
      return does;
    }

    double[][] into() {
      return Arrays.stream(columns).map(Column::into).toArray(double[][]::new);
    }
  }
}
