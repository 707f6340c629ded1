// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a table is missing; without rows a share is not defined.
 *
 * @param figures {@code n_rows}, {@code n_complete}, {@code percent_complete}, {@code n_empty} rows
 *     without any value, {@code n_cells_missing}, {@code percent_cells_missing}, 0 to 100
 * @param columns for each column in order {@code n}, {@code n_missing}, {@code percent_missing}
 */
public record MissingSummary(Figures figures, List<Figures> columns) {

  private static final String NO_ROWS = "no rows";

  /** Keeps its own copy. */
  public MissingSummary {
    columns = List.copyOf(columns);
  }

  /** That of columns of one length, in which NaN is missing. */
  public static MissingSummary of(double[][] columns) {
    int rows = Listwise.rows(columns);
    int complete = 0;
    int empty = 0;
    long cells = 0;
    for (int row = 0; row < rows; row++) {
      int missing = Listwise.missing(columns, row);
      complete += missing == 0 ? 1 : 0;
      empty += missing == columns.length ? 1 : 0;
      cells += missing;
    }
    List<Figures> each = new ArrayList<>();
    for (double[] column : columns) {
      each.add(column(column));
    }
    var figures =
        Figures.none()
            .and("n_rows", new Figure.Value(rows))
            .and("n_complete", new Figure.Value(complete))
            .and("percent_complete", 100.0 * complete / rows, NO_ROWS)
            .and("n_empty", new Figure.Value(empty))
            .and("n_cells_missing", new Figure.Value(cells))
            .and(
                "percent_cells_missing", 100.0 * cells / ((double) rows * columns.length), NO_ROWS);
    return new MissingSummary(figures, each);
  }

  private static Figures column(double[] column) {
    var moments = Moments.of(column);
    return Figures.none()
        .and("n", new Figure.Value(moments.n()))
        .and("n_missing", new Figure.Value(moments.missing()))
        .and("percent_missing", 100.0 * moments.missing() / column.length, NO_ROWS);
  }
}
