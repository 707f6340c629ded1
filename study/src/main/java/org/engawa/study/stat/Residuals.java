// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;
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
  private final double[][] basis;
  private final double[] fitted;
  private final double[] left;
  private final double[] leverage;

  private Residuals(Triangle triangle, double[][] basis, double[] outcome) {
    this.triangle = triangle;
    this.basis = basis;
    int n = outcome.length;
    int k = triangle.rank();
    fitted = new double[n];
    left = new double[n];
    leverage = new double[n];
    for (int i = 0; i < n; i++) {
      double above = 0;
      double h = 1.0 / n;
      for (int j = 0; j < k; j++) {
        above += basis[j][i] * triangle.r()[j][k];
        h += basis[j][i] * basis[j][i];
      }
      fitted[i] = triangle.means()[k] + above;
      left[i] = outcome[i] - triangle.means()[k] - above;
      leverage[i] = Math.min(1, h);
    }
  }

  static Residuals of(Columns complete, String outcome, Triangle triangle) {
    int n = complete.rows();
    List<String> kept = triangle.kept();
    double[][] basis = new double[kept.size()][];
    for (int j = 0; j < basis.length; j++) {
      double[] column = complete.get(kept.get(j)).clone();
      for (int i = 0; i < n; i++) {
        column[i] -= triangle.means()[j];
      }
      for (int m = 0; m < j; m++) {
        for (int i = 0; i < n; i++) {
          column[i] -= triangle.r()[m][j] * basis[m][i];
        }
      }
      for (int i = 0; i < n; i++) {
        column[i] /= triangle.r()[j][j];
      }
      basis[j] = column;
    }
    return new Residuals(triangle, basis, complete.get(outcome));
  }

  /** What the model says. */
  public double[] fitted() {
    return fitted.clone();
  }

  /** What is left. */
  public double[] residuals() {
    return left.clone();
  }

  /** The leverage of each row. */
  public double[] leverage() {
    return leverage.clone();
  }

  /** Residuals in units of their standard error. */
  public double[] standardised() {
    double s = Math.sqrt(triangle.residualSquares() / triangle.df());
    return each(i -> left[i] / (s * Math.sqrt(1 - leverage[i])));
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
                * leverage[i]
                / ((1 - leverage[i]) * (triangle.rank() + 1)));
  }

  /** How far the fitted value of the row moves without it. */
  public double[] dffits() {
    double[] studentised = studentised();
    return each(i -> studentised[i] * Math.sqrt(leverage[i] / (1 - leverage[i])));
  }

  /** How much wider the coefficients are known with the row than without. */
  public double[] covratio() {
    double[] studentised = studentised();
    double df = triangle.df();
    return each(
        i ->
            1
                / (Math.pow((df - 1 + studentised[i] * studentised[i]) / df, triangle.rank() + 1.0)
                    * (1 - leverage[i])));
  }

  /** Whether they look as the figures of the model assume. */
  public Diagnostics diagnostics() {
    return Diagnostics.of(this);
  }

  Triangle triangle() {
    return triangle;
  }

  /** The columns of Q beside the constant one. */
  double[][] basis() {
    return basis;
  }

  /**
   * The standard error HC3 of a coefficient.
   *
   * @param weights what the coefficient takes of each column of Q
   * @param constant what it takes of each row besides
   */
  double hc3(double[] weights, double constant) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      double pull = constant;
      for (int j = 0; j < basis.length; j++) {
        pull += weights[j] * basis[j][i];
      }
      double part = decides(i) ? Double.NaN : pull * left[i] / (1 - leverage[i]);
      sum += part * part;
    }
    return Math.sqrt(sum);
  }

  private boolean decides(int row) {
    return 1 - leverage[row] < 1e-12;
  }

  private double[] each(IntToDoubleFunction of) {
    double[] values = new double[left.length];
    for (int i = 0; i < values.length; i++) {
      double value = decides(i) ? Double.NaN : of.applyAsDouble(i);
      values[i] = Double.isFinite(value) ? value : Double.NaN;
    }
    return values;
  }
}
