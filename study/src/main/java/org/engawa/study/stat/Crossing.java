// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/** How often the numbers of one column stand with those of another. */
public final class Crossing implements Gathering<Crossing> {

  private final String rows;
  private final double[] rowCodes;
  private final String columns;
  private final double[] columnCodes;
  private final long[][] counts;

  /** Nothing counted yet of these numbers of two columns. */
  public Crossing(String rows, double[] rowCodes, String columns, double[] columnCodes) {
    this.rows = rows;
    this.rowCodes = rowCodes.clone();
    this.columns = columns;
    this.columnCodes = columnCodes.clone();
    counts = new long[rowCodes.length + 1][columnCodes.length + 1];
  }

  @Override
  public Crossing empty() {
    return new Crossing(rows, rowCodes, columns, columnCodes);
  }

  @Override
  public void add(Block block) {
    double[] one = block.column(rows);
    double[] other = block.column(columns);
    for (int i = 0; i < block.rows(); i++) {
      counts[place(rowCodes, one[i])][place(columnCodes, other[i])]++;
    }
  }

  private static int place(double[] codes, double code) {
    int at = 0;
    while (at < codes.length && codes[at] != code) {
      at++;
    }
    return at;
  }

  @Override
  public void merge(Crossing behind) {
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        counts[i][j] += behind.counts[i][j];
      }
    }
  }

  /** How many rows have both numbers. */
  public long count(double row, double column) {
    return counts[place(rowCodes, row)][place(columnCodes, column)];
  }
}
