// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.BitSet;
import java.util.List;

/**
 * One row of a table of text.
 *
 * @param line on which it begins, from 1
 * @param quoted which cells stood in quotes
 */
public record CsvRow(int line, List<String> cells, BitSet quoted) {

  /** Keeps its own copies. */
  public CsvRow {
    cells = List.copyOf(cells);
    quoted = (BitSet) quoted.clone();
  }

  /** The cell of a column from 0, without spaces around; empty where the row ends before. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /** As {@link #cell}; what R writes for an empty cell, which is NA without quotes, is empty. */
  public String cellOfR(int column) {
    String cell = cell(column);
    return cell.equals("NA") && !quoted.get(column) ? "" : cell;
  }

  /** Whether nothing stands in it. */
  public boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
