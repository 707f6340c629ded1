// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Some rows of a table, as columns of numbers; missing is NaN.
 *
 * <p>It is filled again for the next rows: who wants to keep them copies them.
 */
public final class Chunk {

  private final Map<String, double[]> columns;
  private final String[] ids;
  private final Places places;
  private int rows;

  /**
   * Where its rows stand in the table.
   *
   * @param lines of each row
   * @param columns the number of each column, from 1
   * @param problems takes what is wrong with them
   */
  record Places(long[] lines, Map<String, Integer> columns, TableProblems problems) {}

  Chunk(Map<String, double[]> columns, String[] ids, Places places) {
    this.columns = columns;
    this.ids = ids;
    this.places = places;
  }

  static Chunk none(TableProblems problems) {
    return new Chunk(Map.of(), new String[0], new Places(new long[0], Map.of(), problems));
  }

  /** How many rows it holds. */
  public int rows() {
    return rows;
  }

  /** The numbers of a variable; only the first {@link #rows()} of them count. */
  public double[] column(String name) {
    var column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("no column " + name + " among " + columns.keySet());
    }
    return column;
  }

  /** Whose rows they are; empty where the code book names no column for it. */
  public List<String> ids() {
    return Arrays.asList(ids).subList(0, Math.min(rows, ids.length));
  }

  /** Refuses the table because of a cell; after some problems no more are told. */
  public void refuse(int row, String column, String expected) {
    if (!places.problems.full()) {
      places.problems.at(
          places.lines[row], places.columns.getOrDefault(column, 0), column + ": " + expected);
    }
  }

  /** The lines of its rows. */
  long[] lines() {
    return places.lines;
  }

  String[] idsInto() {
    return ids;
  }

  /** Whose row that is, where ids are kept. */
  void id(int row, String id) {
    if (ids.length > 0) {
      ids[row] = id;
    }
  }

  /** Refuses rows without an id, where ids are kept. */
  void refuseWithoutId(String name) {
    for (int row = 0; row < Math.min(rows, ids.length); row++) {
      if (ids[row].isEmpty()) {
        refuse(row, name, "expected an id, this is empty");
      }
    }
  }

  void holds(int some) {
    rows = some;
  }
}
