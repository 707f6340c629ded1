// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * What a regression leaves of each row, in the order of the complete rows.
 *
 * <p>e = y - fitted, h = 1/n + |u|2 with u the row of Q, rstandard = e / (s sqrt(1 - h)), rstudent
 * the same with s from the other rows, Cook's d = e2 h / (p s2 (1 - h)2) with p coefficients,
 * dffits = rstudent sqrt(h / (1 - h)), covratio = 1 / (((n - p - 1 + rstudent2) / (n - p))^p (1 -
 * h)); Belsley, Kuh and Welsch 1980. A row that decides a coefficient alone (h = 1) has NaN in all
 * but the first three.
 */
public final class Residuals {

  private final Triangle triangle;
  private final FittedRows rows;

  Residuals(Triangle triangle, FittedRows rows) {
    this.triangle = triangle;
    this.rows = rows;
  }

  /** What the model says. */
  public double[] fitted() {
    double middle = triangle.means()[triangle.rank()];
    return Arrays.stream(rows.above()).map(above -> middle + above).toArray();
  }

  /** What is left. */
  public double[] residuals() {
    return rows.left().clone();
  }

  /** The leverage of each row. */
  public double[] leverage() {
    return rows.leverage().clone();
  }

  /** Residuals in units of their standard error. */
  public double[] standardised() {
    double s = Math.sqrt(triangle.residualSquares() / triangle.df());
    return each(i -> rows.left()[i] / (s * Math.sqrt(1 - rows.leverage()[i])));
  }

  /** The same, the spread taken from the other rows. */
  public double[] studentised() {
    double[] standardised = standardised();
    double df = triangle.df();
    return each(
        i -> standardised[i] * Math.sqrt((df - 1) / (df - standardised[i] * standardised[i])));
  }

  /** How far all fitted values move without the row. */
  public double[] cooks() {
    double[] standardised = standardised();
    return each(
        i ->
            standardised[i]
                * standardised[i]
                * rows.leverage()[i]
                / ((1 - rows.leverage()[i]) * (triangle.rank() + 1)));
  }

  /** How far the fitted value of the row moves without it. */
  public double[] dffits() {
    double[] studentised = studentised();
    return each(i -> studentised[i] * Math.sqrt(rows.leverage()[i] / (1 - rows.leverage()[i])));
  }

  /** How much wider the coefficients are known with the row than without. */
  public double[] covratio() {
    double[] studentised = studentised();
    double df = triangle.df();
    return each(
        i ->
            1
                / (Math.pow((df - 1 + studentised[i] * studentised[i]) / df, triangle.rank() + 1.0)
                    * (1 - rows.leverage()[i])));
  }

  private double[] each(IntToDoubleFunction of) {
    double[] values = new double[rows.rows()];
    for (int i = 0; i < values.length; i++) {
      double value = rows.decides(i) ? Double.NaN : of.applyAsDouble(i);
      values[i] = Double.isFinite(value) ? value : Double.NaN;
    }
    return values;
  }
}
