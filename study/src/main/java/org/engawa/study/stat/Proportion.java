// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/** 95 % intervals of a share of x in n. */
final class Proportion {

  private static final double Z = Tails.Z95;

  private Proportion() {}

  static Interval wald(double x, double n) {
    double p = x / n;
    return Interval.around(p, Z * Math.sqrt(p * (1 - p) / n));
  }

  /** Wilson 1927, doi:10.1080/01621459.1927.10502953. */
  static Interval wilson(double x, double n) {
    double p = x / n;
    double shrink = 1 + Z * Z / n;
    double reach = Z / shrink * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return Interval.around((p + Z * Z / (2 * n)) / shrink, reach);
  }

  /** Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E. */
  static Interval wilsonWithContinuity(double x, double n) {
    // The correction never goes beyond the middle, which matters for a table near 1/2 only.
    double off = Math.min(0.5, Math.abs(x - n / 2));
    return new Interval(
        x - off <= 0 ? 0 : corrected(x - off, n, -1), x + off >= n ? 1 : corrected(x + off, n, 1));
  }

  private static double corrected(double x, double n, int side) {
    double p = x / n;
    double middle = p + Z * Z / (2 * n);
    double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return (middle + side * reach) / (1 + Z * Z / n);
  }

  /** Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404; never covers less than it says. */
  static Interval clopperPearson(double x, double n) {
    return new Interval(
        x == 0 ? 0 : Tails.betaQuantile(0.025, x, n - x + 1),
        x == n ? 1 : Tails.betaQuantile(0.975, x + 1, n - x));
  }

  /** Agresti and Coull 1998, doi:10.1080/00031305.1998.10480550. */
  static Interval agrestiCoull(double x, double n) {
    return wald(x + Z * Z / 2, n + Z * Z);
  }

  /** Brown, Cai and DasGupta 2001, doi:10.1214/ss/1009213286. */
  static Interval jeffreys(double x, double n) {
    return new Interval(
        x == 0 ? 0 : Tails.betaQuantile(0.025, x + 0.5, n - x + 0.5),
        x == n ? 1 : Tails.betaQuantile(0.975, x + 0.5, n - x + 0.5));
  }
}
