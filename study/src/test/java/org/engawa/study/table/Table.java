// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.List;
import java.util.Map;

/** All rows of a table at once, as columns of numbers; missing is NaN. */
final class Table {

  private final TableNotes notes;
  private final Map<String, double[]> columns;
  private final List<String> ids;

  Table(TableNotes notes, Map<String, double[]> columns, List<String> ids) {
    this.notes = notes;
    this.columns = columns;
    this.ids = List.copyOf(ids);
  }

  /** How it was read. */
  TableNotes notes() {
    return notes;
  }

  /** How many rows it has. */
  int rows() {
    return Math.toIntExact(notes.rows());
  }

  /** The numbers of a variable, one for each row; its own, so whoever changes them copies first. */
  double[] column(String name) {
    var column = columns.get(name);
    if (column == null) {
      throw new IllegalArgumentException("no column " + name + " among " + columns.keySet());
    }
    return column;
  }

  /** Whose rows they are; empty where the code book names no column for it. */
  List<String> ids() {
    return ids;
  }
}
