// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;

/**
 * Sums over rows and the rows beside them: of what is left, and of the columns of Q for the moments
 * of Durbin and Watson's d. With A as it takes second differences, q'Ar is the sum of the products
 * of the first differences of q and r. The ends are kept, so that parts are joined exactly.
 */
final class NeighbourSums implements Serializable {

  private static final int ENDS = 2;

  private final int width;
  private final double[][] products;
  private double seconds;
  private double steps;
  private double lagged;
  private long rows;

  /** The first two rows and the last two; what is left stands behind the columns of Q. */
  private double[][] head = {};

  private double[][] tail = {};

  /** For so many columns of Q beside the constant one. */
  NeighbourSums(int rank) {
    width = rank;
    products = new double[rank][rank];
  }

  void add(FittedRows block) {
    int n = block.rows();
    if (n == 0) {
      return;
    }
    var behind = new NeighbourSums(width);
    behind.rows = n;
    int ends = Math.min(n, ENDS);
    behind.head = new double[ends][];
    behind.tail = new double[ends][];
    for (int i = 0; i < ends; i++) {
      behind.head[i] = row(block, i);
      behind.tail[i] = row(block, n - ends + i);
    }
    double[][] firsts = new double[width][n - 1];
    for (int j = 0; j < width; j++) {
      double[] column = block.basis()[j];
      for (int i = 1; i < n; i++) {
        firsts[j][i - 1] = column[i] - column[i - 1];
      }
      for (int i = 1; i < n - 1; i++) {
        double second = firsts[j][i - 1] - firsts[j][i];
        behind.seconds += second * second;
      }
    }
    Products.add(firsts, n - 1, behind.products);
    for (int i = 1; i < n; i++) {
      behind.step(block.left()[i - 1], block.left()[i]);
    }
    merge(behind);
  }

  private double[] row(FittedRows block, int at) {
    double[] row = new double[width + 1];
    for (int j = 0; j < width; j++) {
      row[j] = block.basis()[j][at];
    }
    row[width] = block.left()[at];
    return row;
  }

  private void step(double before, double after) {
    steps += (after - before) * (after - before);
    lagged += after * before;
  }

  void merge(NeighbourSums behind) {
    if (rows > 0 && behind.rows > 0) {
      join(behind);
    }
    for (int j = 0; j < width; j++) {
      for (int i = 0; i < width; i++) {
        products[j][i] += behind.products[j][i];
      }
    }
    seconds += behind.seconds;
    steps += behind.steps;
    lagged += behind.lagged;
    head = head.length == ENDS ? head : first(head, behind.head);
    tail = behind.tail.length == ENDS ? behind.tail : last(tail, behind.tail);
    rows += behind.rows;
  }

  private void join(NeighbourSums behind) {
    double[] last = tail[tail.length - 1];
    double[] first = behind.head[0];
    for (int j = 0; j < width; j++) {
      for (int i = 0; i <= j; i++) {
        products[j][i] += (first[j] - last[j]) * (first[i] - last[i]);
      }
    }
    step(last[width], first[width]);
    if (tail.length == ENDS) {
      seconds(tail[0], last, first);
    }
    if (behind.head.length == ENDS) {
      seconds(last, first, behind.head[1]);
    }
  }

  private void seconds(double[] before, double[] at, double[] after) {
    for (int j = 0; j < width; j++) {
      double second = at[j] - before[j] - (after[j] - at[j]);
      seconds += second * second;
    }
  }

  private static double[][] first(double[][] head, double[][] more) {
    return both(head, more, 0);
  }

  private static double[][] last(double[][] tail, double[][] more) {
    return both(tail, more, Math.max(0, tail.length + more.length - ENDS));
  }

  private static double[][] both(double[][] one, double[][] other, int from) {
    int all = Math.min(ENDS, one.length + other.length);
    double[][] both = new double[all][];
    for (int i = 0; i < all; i++) {
      int at = from + i;
      both[i] = at < one.length ? one[at] : other[at - one.length];
    }
    return both;
  }

  /**
   * d, its p by the normal distribution and the correlation of neighbours.
   *
   * @param squares of what is left
   */
  Figures durbinWatson(double squares, String why) {
    double d = steps / squares;
    return Figures.none()
        .and("DW", d, why)
        .and("p_two_sided_normal_approx", p(d), why)
        .and("lag1_autocorr", lagged / squares, why);
  }

  /** Moments of d from Q'AQ; the constant adds nothing to it. */
  private double p(double d) {
    double n = rows;
    double trace = 0;
    double traceOfSquare = 0;
    for (int i = 0; i < width; i++) {
      trace += products[i][i];
      for (int j = 0; j < width; j++) {
        double entry = i < j ? products[j][i] : products[i][j];
        traceOfSquare += entry * entry;
      }
    }
    double df = n - width - 1.0;
    double p = 2 * (n - 1.0) - trace;
    double q = 2 * (3.0 * n - 4) - 2 * (seconds + ends()) + traceOfSquare;
    double mean = p / df;
    double variance = 2 / (df * (df + 2)) * (q - p * mean);
    return Tails.twoSidedNormal((d - mean) / Math.sqrt(variance));
  }

  /** The squares of what A makes of the first row and of the last. */
  private double ends() {
    if (rows < ENDS) {
      return 0;
    }
    double ends = 0;
    for (int j = 0; j < width; j++) {
      ends += Math.pow(head[0][j] - head[1][j], 2) + Math.pow(tail[1][j] - tail[0][j], 2);
    }
    return ends;
  }
}
