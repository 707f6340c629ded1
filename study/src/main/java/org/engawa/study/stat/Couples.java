// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.List;

/**
 * One column with each of several others: of each two the co-moments over the rows that have both,
 * or over those that have all. Blocks are centred on their own means and joined as in {@link
 * CoMoments}.
 */
public final class Couples implements Gathering<Couples> {

  private static final int N = 0;
  private static final int MEAN_X = 1;
  private static final int MEAN_Y = 2;
  private static final int XX = 3;
  private static final int YY = 4;
  private static final int XY = 5;

  private final String one;
  private final List<String> others;
  private final Correlations.Missing missing;
  private final double[][] sums;

  /** Nothing gathered yet. */
  public Couples(String one, List<String> others, Correlations.Missing missing) {
    this.one = one;
    this.others = List.copyOf(others);
    this.missing = missing;
    sums = new double[others.size()][6];
  }

  @Override
  public Couples empty() {
    return new Couples(one, others, missing);
  }

  @Override
  public void add(Block block) {
    double[] x = block.column(one);
    double[][] ys = others.stream().map(block::column).toArray(double[][]::new);
    boolean[] whole = new boolean[block.rows()];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = !Double.isNaN(x[i]);
      for (int j = 0; j < ys.length && missing == Correlations.Missing.LISTWISE; j++) {
        whole[i] &= !Double.isNaN(ys[j][i]);
      }
    }
    double[] a = new double[whole.length];
    double[] b = new double[whole.length];
    for (int j = 0; j < ys.length; j++) {
      int n = 0;
      for (int i = 0; i < whole.length; i++) {
        if (whole[i] && !Double.isNaN(ys[j][i])) {
          a[n] = x[i];
          b[n++] = ys[j][i];
        }
      }
      if (n > 0) {
        join(sums[j], sums(a, b, n));
      }
    }
  }

  private static double[] sums(double[] a, double[] b, int n) {
    double meanX = Householder.centre(a, n);
    double meanY = Householder.centre(b, n);
    return new double[] {
      n,
      meanX,
      meanY,
      Householder.dot(a, a, 0, n),
      Householder.dot(b, b, 0, n),
      Householder.dot(a, b, 0, n)
    };
  }

  private static void join(double[] to, double[] more) {
    double all = to[N] + more[N];
    double share = more[N] / all;
    double x = more[MEAN_X] - to[MEAN_X];
    double y = more[MEAN_Y] - to[MEAN_Y];
    double weight = to[N] * share;
    to[XX] += more[XX] + x * x * weight;
    to[YY] += more[YY] + y * y * weight;
    to[XY] += more[XY] + x * y * weight;
    to[MEAN_X] += x * share;
    to[MEAN_Y] += y * share;
    to[N] = all;
  }

  @Override
  public void merge(Couples behind) {
    for (int j = 0; j < sums.length; j++) {
      if (behind.sums[j][N] > 0) {
        join(sums[j], behind.sums[j]);
      }
    }
  }

  /** Pearson's correlation with each of the others, in their order. */
  public List<Figures> figures() {
    return Arrays.stream(sums)
        .map(
            each ->
                new Correlation(
                    each[N],
                    squares(each[XX], each[MEAN_X], each[N]),
                    squares(each[YY], each[MEAN_Y], each[N]),
                    each[XY]))
        .map(Correlation::figures)
        .toList();
  }

  /** 0 where what is left is rounding. */
  private static double squares(double squares, double mean, double n) {
    return squares <= Triangle.CONSTANT * Triangle.CONSTANT * mean * mean * n ? 0 : squares;
  }
}
