// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The exact p of a table of any size with given margins: the probability of all tables that are no
 * more probable than the one seen (Freeman and Halton 1951, doi:10.1093/biomet/38.1-2.141).
 *
 * <p>The columns are filled one by one, which makes a network of what the rows still have left
 * (Mehta and Patel 1983, doi:10.1080/01621459.1983.10477989). The network is cut in the middle: for
 * each node the ways to it and the ways from it are listed once, sorted, and paired up, so the work
 * is the sum of both halves and not their product.
 */
final class FisherTable {

  private static final double MOST_WAYS = 4e7;
  private static final long MOST_PEOPLE = 1_000_000;

  /** Two logarithms of a probability count as equal up to this. */
  private static final double EQUAL = 1e-7;

  private final int[] rows;
  private final int[] columns;
  private final double[] logFactorial;

  private FisherTable(int[] rows, int[] columns) {
    this.rows = rows;
    this.columns = columns;
    logFactorial =
        IntStream.rangeClosed(0, Arrays.stream(rows).sum())
            .mapToDouble(count -> LogGamma.value(count + 1.0))
            .toArray();
  }

  /** The p of counts in rows and columns of which none is empty. */
  static Figure p(long[][] counts) {
    if (Arrays.stream(counts).flatMapToLong(Arrays::stream).sum() > MOST_PEOPLE) {
      return Figure.none("more than a million in the table");
    }
    int[] rows = Arrays.stream(counts).mapToInt(FisherTable::sum).sorted().toArray();
    int[] columns =
        IntStream.range(0, counts[0].length)
            .map(j -> sum(Arrays.stream(counts).mapToLong(row -> row[j]).toArray()))
            .sorted()
            .toArray();
    // The network has fewer nodes along the shorter side.
    var table =
        rows.length <= columns.length
            ? new FisherTable(rows, columns)
            : new FisherTable(columns, rows);
    return table.p(-Arrays.stream(counts).mapToDouble(table::logFactorials).sum());
  }

  private static int sum(long... counts) {
    return (int) Arrays.stream(counts).sum();
  }

  private double logFactorials(long... counts) {
    return Arrays.stream(counts).mapToDouble(count -> logFactorial[(int) count]).sum();
  }

  private double logFactorials(int... counts) {
    return Arrays.stream(counts).mapToDouble(count -> logFactorial[count]).sum();
  }

  private Figure p(double seen) {
    int cut = 1;
    for (int i = 2; i < columns.length; i++) {
      cut = work(i) < work(cut) ? i : cut;
    }
    if (work(cut) > MOST_WAYS) {
      return Figure.none("too many tables for an exact test");
    }
    Map<List<Integer>, Ways> nodes = new HashMap<>();
    Arrived atNode =
        (left, log) ->
            nodes.computeIfAbsent(Arrays.stream(left).boxed().toList(), _ -> new Ways()).add(log);
    new Filling(cut, rows.clone(), atNode).column(0, 0);
    double all =
        logFactorials(rows) + logFactorials(columns) - logFactorial[Arrays.stream(rows).sum()];
    double p = 0;
    for (var node : nodes.entrySet()) {
      int[] left = node.getKey().stream().mapToInt(Integer::intValue).toArray();
      var onward = new Ways();
      new Filling(columns.length, left, (_, log) -> onward.add(log)).column(cut, 0);
      p += node.getValue().paired(onward, seen + EQUAL, all);
    }
    return new Figure.Value(Math.min(1, p));
  }

  /** About how many ways both halves have together. */
  private double work(int cut) {
    double nodes = 1;
    for (int i = 0; i < rows.length - 1; i++) {
      nodes *= rows[i] + 1.0;
    }
    double first = ways(0, cut);
    return first + Math.min(first, nodes) * ways(cut, columns.length - 1);
  }

  private double ways(int from, int to) {
    double ways = 1;
    for (int column = from; column < to; column++) {
      for (int i = 1; i < rows.length; i++) {
        ways *= (columns[column] + i) / (double) i;
      }
    }
    return ways;
  }

  /** What is done with each way of filling columns. */
  private interface Arrived {
    void at(int[] left, double log);
  }

  /** The ways between two nodes, each as the logarithm of {@code 1 / Π x!}. */
  private static final class Ways {

    private double[] logs = new double[8];
    private int size;

    void add(double log) {
      if (size == logs.length) {
        logs = Arrays.copyOf(logs, 2 * size);
      }
      logs[size] = log;
      size++;
    }

    /** The probability of all pairs whose logarithms sum to no more than the limit. */
    double paired(Ways onward, double limit, double all) {
      Arrays.sort(logs, 0, size);
      Arrays.sort(onward.logs, 0, onward.size);
      double highest = onward.logs[onward.size - 1];
      double below = 0;
      double sum = 0;
      int taken = 0;
      for (int i = size - 1; i >= 0; i--) {
        while (taken < onward.size && logs[i] + onward.logs[taken] <= limit) {
          below += Math.exp(onward.logs[taken] - highest);
          taken++;
        }
        sum += Math.exp(logs[i] + highest + all) * below;
      }
      return sum;
    }
  }

  /** Fills columns in every way that the rows allow. */
  private final class Filling {

    private final int end;
    private final int[] left;
    private final Arrived arrived;

    Filling(int end, int[] left, Arrived arrived) {
      this.end = end;
      this.left = left;
      this.arrived = arrived;
    }

    void column(int column, double log) {
      if (column == end) {
        arrived.at(left, log);
      } else if (column == columns.length - 1) {
        arrived.at(left, log - logFactorials(left));
      } else {
        cell(column, 0, columns[column], log);
      }
    }

    private void cell(int column, int row, int still, double log) {
      int most = Math.min(still, left[row]);
      int least = row == rows.length - 1 ? still : 0;
      for (int count = least; count <= most; count++) {
        left[row] -= count;
        double so = log - logFactorial[count];
        if (row == rows.length - 1) {
          column(column + 1, so);
        } else {
          cell(column, row + 1, still - count, so);
        }
        left[row] += count;
      }
    }
  }
}
