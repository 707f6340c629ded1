// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * How closely two columns go together in a straight line.
 *
 * <p>r = sum (x - mean x)(y - mean y) / root of the product of the sums of squares; t = r root((n -
 * 2) / (1 - r2)) with n - 2 degrees of freedom, two-sided p; the 95 % interval by Fisher's z, tanh
 * (atanh r +- 1.96 / root(n - 3)), from four pairs on. Fewer than three pairs, or a column with one
 * value, give no figure. A correlation that differs from 1 by rounding only is 1: then t is none, p
 * is 0 and the interval a point.
 */
final class Correlation {

  private static final double ROUNDING = 1e-15;

  private final double n;
  private final double r;
  private final String why;

  /** From the number of pairs and the sums of squares and of products. */
  Correlation(double n, double xx, double yy, double xy) {
    this.n = n;
    if (n < 3) {
      why = "fewer than three pairs";
    } else {
      why = xx == 0 || yy == 0 ? "a column has one value" : "not defined";
    }
    double raw = n < 3 ? Double.NaN : xy / Math.sqrt(xx) / Math.sqrt(yy);
    r = 1 - Math.abs(raw) < ROUNDING ? Math.signum(raw) : raw;
  }

  /** Of two columns without missing values. */
  static Correlation of(double[] x, double[] y) {
    int n = x.length;
    double[] a = x.clone();
    double[] b = y.clone();
    double meanOfX = Householder.centre(a, n);
    double meanOfY = Householder.centre(b, n);
    return new Correlation(
        n, squares(a, meanOfX), squares(b, meanOfY), Householder.dot(a, b, 0, n));
  }

  private static double squares(double[] centred, double mean) {
    double squares = Householder.dot(centred, centred, 0, centred.length);
    double size = mean * mean * centred.length;
    return squares <= 1e-26 * size ? 0 : squares;
  }

  double r() {
    return r;
  }

  String why() {
    return why;
  }

  double t() {
    return r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  }

  double p() {
    return Tails.twoSidedT(t(), n - 2);
  }

  Figures figures() {
    boolean perfect = Math.abs(r) == 1;
    double half = Tails.Z95 / Math.sqrt(n - 3);
    double z = Math.log1p(2 * r / (1 - r)) / 2;
    var around = new Interval(Math.tanh(z - half), Math.tanh(z + half));
    var interval = n <= 3 ? Interval.NONE : perfect ? new Interval(r, r) : around;
    String few = n == 3 ? "fewer than four pairs" : why;
    return Figures.none()
        .and("n", n, why)
        .and("r", r, why)
        .and("t", t(), perfect ? "the correlation is perfect" : why)
        .and("df", n < 3 ? Double.NaN : n - 2, why)
        .and("p", p(), why)
        .and(interval.named("ci95", few));
  }
}
