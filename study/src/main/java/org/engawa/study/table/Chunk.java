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
  private int rows;

  Chunk(Map<String, double[]> columns, String[] ids) {
    this.columns = columns;
    this.ids = ids;
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
    return List.of(Arrays.copyOf(ids, Math.min(rows, ids.length)));
  }

  void holds(int some) {
    rows = some;
  }
}
