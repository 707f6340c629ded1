// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some rows of a study, one behind the other: named columns of numbers, in which NaN is missing,
 * sheets of answers, and whose rows they are. Nothing is copied; only the first {@link #rows()}
 * count.
 */
public final class Block {

  /** On a sheet: this item has no answer. */
  public static final int NO_ANSWER = Integer.MIN_VALUE;

  private final int rows;
  private final Map<String, double[]> columns;
  private final Map<String, int[][]> sheets;
  private final List<String> ids;

  /**
   * Takes them as they are.
   *
   * @param sheets of each instrument the answers, item by item
   * @param ids empty where no column says it
   */
  public Block(
      int rows, Map<String, double[]> columns, Map<String, int[][]> sheets, List<String> ids) {
    this.rows = rows;
    this.columns = Map.copyOf(columns);
    this.sheets = Map.copyOf(sheets);
    this.ids = ids;
  }

  /** Columns alone. */
  public static Block of(Columns columns) {
    var all = new HashMap<String, double[]>();
    columns.names().forEach(name -> all.put(name, columns.get(name)));
    return new Block(columns.rows(), all, Map.of(), List.of());
  }

  /** How many rows it has. */
  public int rows() {
    return rows;
  }

  /** The numbers of a column; a name that is not here is a mistake of the caller. */
  public double[] column(String name) {
    var column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("no column " + name + " among " + columns.keySet());
    }
    return column;
  }

  /** The answers to an instrument, item by item, {@link #NO_ANSWER} where there is none. */
  public int[][] sheets(String instrument) {
    var answers = sheets.get(instrument);
    if (answers == null) {
      throw new IllegalArgumentException("no sheets " + instrument + " among " + sheets.keySet());
    }
    return answers;
  }

  /** Whose rows they are; empty where no column says it. */
  public List<String> ids() {
    return ids;
  }
}
