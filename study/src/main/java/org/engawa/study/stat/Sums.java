// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;

/**
 * Count, sums and sums of products of two columns, for values that are near zero beside their
 * spread, such as answers taken from the middle of their range.
 */
final class Sums implements Serializable {

  /** What is left below this share of a sum of squares is rounding. */
  private static final double ROUNDING = 1e-14;

  private long n;
  private double x;
  private double y;
  private double xx;
  private double yy;
  private double xy;

  Sums() {}

  Sums(long n, double... xAndYxxYyXy) {
    this.n = n;
    x = xAndYxxYyXy[0];
    y = xAndYxxYyXy[1];
    xx = xAndYxxYyXy[2];
    yy = xAndYxxYyXy[3];
    xy = xAndYxxYyXy[4];
  }

  void add(double one, double other) {
    n++;
    x += one;
    y += other;
    xx += one * one;
    yy += other * other;
    xy += one * other;
  }

  /** Adds those of other rows, in which y was so many times as large. */
  void add(Sums more, double larger) {
    n += more.n;
    x += more.x;
    y += more.y / larger;
    xx += more.xx;
    yy += more.yy / (larger * larger);
    xy += more.xy / larger;
  }

  /** Those of a x + b and c y + d. */
  Sums moved(double a, double b, double c, double d) {
    return new Sums(
        n,
        a * x + n * b,
        c * y + n * d,
        a * a * xx + 2 * a * b * x + n * b * b,
        c * c * yy + 2 * c * d * y + n * d * d,
        a * c * xy + a * d * x + b * c * y + n * b * d);
  }

  long n() {
    return n;
  }

  double y() {
    return y;
  }

  double xy() {
    return xy;
  }

  double meanX() {
    return x / n;
  }

  double meanY() {
    return y / n;
  }

  /** The sum of (x - mean x)²; 0 where it is rounding. */
  double squaresX() {
    return squares(x, xx);
  }

  double squaresY() {
    return squares(y, yy);
  }

  private double squares(double sum, double squares) {
    double about = about(sum, sum, squares);
    return about <= ROUNDING * squares ? 0 : about;
  }

  /** The sum of (x - mean x)(y - mean y). */
  double products() {
    return squaresX() == 0 || squaresY() == 0 ? 0 : about(x, y, xy);
  }

  /** {@code Σxy − Σx Σy/n}, the difference taken of exact products. */
  private double about(double one, double other, double products) {
    double high = n * products;
    double less = one * other;
    double low = Math.fma(n, products, -high) - Math.fma(one, other, -less);
    return n == 0 ? 0 : (high - less + low) / n;
  }

  double covariance() {
    return n < 2 ? Double.NaN : products() / (n - 1);
  }

  Correlation correlation() {
    return new Correlation(n, squaresX(), squaresY(), products());
  }
}
