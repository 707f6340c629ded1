// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts that add up: rows and columns with their sums, or one line with its sum; the last of each
 * row, and of each column of a table, is the sum.
 *
 * <p>A hidden count can be reckoned exactly when no other table agrees with everything that is
 * shown. Another one that does is a walk from row to column and back along hidden counts that may
 * move by one, up and down in turn; so the table is a network, and as long as each hidden count
 * lies on a closed walk, none can be reckoned. Where one does not, the cheapest walk is hidden too.
 * Whoever reads why a count is hidden knows on which side of the threshold it lies: no walk may
 * count on passing that.
 *
 * <p>Source: Cox 1995, doi:10.1080/01621459.1995.10476634 (network suppression in two-way tables).
 */
final class SumTable {

  private static final double SUM = 1e7;
  private static final double WHOLE = 1e12;

  private final Cell[][] grid;
  private final boolean line;
  private final Cells cells;

  private SumTable(Cell[][] grid, Cells cells) {
    this.grid = grid;
    this.line = grid.length == 1;
    this.cells = cells;
  }

  static SumTable line(List<Cell> parts, Cell sum, Cells cells) {
    var row = new ArrayList<>(parts);
    row.add(sum);
    return new SumTable(new Cell[][] {row.toArray(Cell[]::new)}, cells);
  }

  /** Rows that end with their sums; the last row holds the sums of the columns. */
  static SumTable table(List<List<Cell>> rows, Cells cells) {
    return new SumTable(
        rows.stream().map(row -> row.toArray(Cell[]::new)).toArray(Cell[][]::new), cells);
  }

  /** Hides what must be hidden beside what is. */
  void protect() {
    int before;
    do {
      before = cells.hidden();
      sums();
      for (int i = 0; i < grid.length; i++) {
        for (int j = 0; j < grid[i].length; j++) {
          if (cells.isHidden(grid[i][j])) {
            protect(i, j);
          }
        }
      }
    } while (cells.hidden() > before && !cells.exposed());
  }

  private void protect(int i, int j) {
    var up = rises(i, j) ? walk(columns() + i, j, i, j) : Walk.NONE;
    var down = falls(i, j) ? walk(j, columns() + i, i, j) : Walk.NONE;
    var best = up.cost() <= down.cost() ? up : down;
    if (best.cost() < Double.POSITIVE_INFINITY) {
      best.hides().forEach(cells::hide);
      return;
    }
    int before = cells.hidden();
    Arrays.stream(grid)
        .flatMap(Arrays::stream)
        .filter(cell -> !cell.equals(corner()) && mayHide(cell))
        .forEach(cells::hide);
    if (cells.hidden() == before) {
      cells.expose();
    }
  }

  /** Together, the hidden parts of a shown sum are a number of people as well. */
  private void sums() {
    for (Cell[] row : grid) {
      sum(List.of(row));
    }
    for (int j = 0; j < columns() && !line; j++) {
      int column = j;
      sum(Arrays.stream(grid).map(row -> row[column]).toList());
    }
  }

  private void sum(List<Cell> row) {
    var parts = row.subList(0, row.size() - 1);
    long hidden = parts.stream().filter(cells::isHidden).mapToLong(cells::count).sum();
    if (!cells.isHidden(row.getLast()) && cells.threshold().few(hidden)) {
      parts.stream()
          .filter(this::mayHide)
          .min(Comparator.comparingLong(cells::count))
          .ifPresentOrElse(cells::hide, cells::expose);
    }
  }

  private boolean mayHide(Cell cell) {
    return cells.count(cell) > 0 && !cells.isHidden(cell) && !cells.isFixed(cell);
  }

  private record Walk(double cost, List<Cell> hides) {
    static final Walk NONE = new Walk(Double.POSITIVE_INFINITY, List.of());
  }

  /** The cheapest way between two nodes that does not use the count at hand. */
  private Walk walk(int to, int from, int row, int column) {
    int nodes = columns() + grid.length + 1;
    double[] cost = new double[nodes];
    int[] before = new int[nodes];
    boolean[] done = new boolean[nodes];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    Arrays.fill(before, -1);
    cost[from] = 0;
    for (int at = next(cost, done); at >= 0 && at != to; at = next(cost, done)) {
      done[at] = true;
      for (int next = 0; next < nodes; next++) {
        boolean own = at + next == columns() + row + column && Math.min(at, next) == column;
        double step = own ? Double.POSITIVE_INFINITY : cost(at, next);
        if (cost[at] + step < cost[next]) {
          cost[next] = cost[at] + step;
          before[next] = at;
        }
      }
    }
    if (cost[to] == Double.POSITIVE_INFINITY) {
      return Walk.NONE;
    }
    List<Cell> hides = new ArrayList<>();
    for (int at = to; at != from; at = before[at]) {
      int i = Math.max(at, before[at]) - columns();
      if (i < grid.length && !cells.isHidden(grid[i][Math.min(at, before[at])])) {
        hides.add(grid[i][Math.min(at, before[at])]);
      }
    }
    return new Walk(cost[to], hides);
  }

  private static int next(double[] cost, boolean[] done) {
    int next = -1;
    for (int node = 0; node < cost.length; node++) {
      if (!done[node]
          && cost[node] < Double.POSITIVE_INFINITY
          && (next < 0 || cost[node] < cost[next])) {
        next = node;
      }
    }
    return next;
  }

  /** Of a step from a row to a column, which adds one there, or back, which takes one off. */
  private double cost(int from, int to) {
    if (from < columns() == to < columns()) {
      return Double.POSITIVE_INFINITY;
    }
    int i = Math.max(from, to) - columns();
    int j = Math.min(from, to);
    if (i == grid.length) {
      return line ? 0 : Double.POSITIVE_INFINITY;
    }
    boolean moves = from >= columns() ? rises(i, j) : falls(i, j);
    var cell = grid[i][j];
    if (!moves || !cells.isHidden(cell) && !mayHide(cell)) {
      return Double.POSITIVE_INFINITY;
    }
    double weight = cell.equals(corner()) ? WHOLE : isSum(i, j) ? SUM : 1;
    return cells.isHidden(cell) ? 0 : weight + cells.count(cell);
  }

  /** Whether its place in the sum may grow: the count itself, or for a sum its negative. */
  private boolean rises(int i, int j) {
    return isSum(i, j) ? less(grid[i][j]) : more(grid[i][j]);
  }

  private boolean falls(int i, int j) {
    return isSum(i, j) ? more(grid[i][j]) : less(grid[i][j]);
  }

  private boolean more(Cell cell) {
    return !cells.threshold().few(cells.count(cell))
        || cells.count(cell) < cells.threshold().people() - 1;
  }

  private boolean less(Cell cell) {
    long count = cells.count(cell);
    return cells.threshold().few(count) ? count > 1 : count > cells.threshold().people();
  }

  private boolean isSum(int i, int j) {
    boolean lastColumn = j == columns() - 1;
    return line ? lastColumn : lastColumn != (i == grid.length - 1);
  }

  private int columns() {
    return grid[0].length;
  }

  private Cell corner() {
    return grid[grid.length - 1][columns() - 1];
  }
}
