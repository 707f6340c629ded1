// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a table of text.
 *
 * @param line on which it begins, from 1
 * @param quoted which cells stood in quotes
 */
public record CsvRow(int line, List<String> cells, BitSet quoted) {

  private static final int CELLS_SHOWN = 12;

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

  /** Where a column from 0 stands; the line as a whole for -1. */
  public Place place(int column) {
    return new Place(line, column + 1);
  }

  /** At most so much of a cell as fits into a message, on one line. */
  public static String shortened(String cell) {
    String line = cell.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  /** The first of these cells, and how many more there are. */
  public static String shortened(List<String> cells) {
    String first =
        cells.stream()
            .limit(CELLS_SHOWN)
            .map(cell -> "'" + shortened(cell) + "'")
            .collect(Collectors.joining(", "));
    int more = cells.size() - CELLS_SHOWN;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** Whether nothing stands in it. */
  public boolean blank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
