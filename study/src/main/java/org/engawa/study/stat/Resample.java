// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * The figures of a regression in steps over chosen rows, as plain numbers: one reduction by QR
 * serves all steps, since the terms of a step stand before those of the next.
 */
final class Resample {

  private final Design design;
  private final double[][] values;
  private final int[] sizes;

  Resample(Design design, double[][] values) {
    this.design = design;
    this.values = values;
    sizes = design.sizes();
  }

  int rows() {
    return values[0].length;
  }

  /** For each step R2, R2_adj, delta R2, the constant and B of each term; NaN where not defined. */
  double[] of(int[] rows) {
    int n = rows.length;
    double[][] chosen = new double[values.length][n];
    for (int j = 0; j < values.length; j++) {
      for (int i = 0; i < n; i++) {
        chosen[j][i] = values[j][rows[i]];
      }
    }
    design.put(chosen);
    double[][] columns = design.terms(chosen);
    int terms = columns.length - 1;
    double[] means = new double[columns.length];
    double[] norms = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      double size = Math.sqrt(Householder.dot(columns[j], columns[j], 0, n));
      means[j] = Householder.centre(columns[j], n);
      norms[j] = Math.sqrt(Householder.dot(columns[j], columns[j], 0, n));
      if (norms[j] <= Triangle.CONSTANT * size && Double.isFinite(size)) {
        norms[j] = 0;
        Arrays.fill(columns[j], 0);
      }
    }
    int[] kept = Householder.reduce(columns, terms, norms);
    double[] found = new double[Arrays.stream(sizes).sum() + 4 * sizes.length];
    Arrays.fill(found, Double.NaN);
    int at = 0;
    double before = 0;
    for (int size : sizes) {
      int rank = (int) Arrays.stream(kept).filter(j -> j < size).count();
      double explained = 0;
      for (int i = 0; i < rank; i++) {
        explained += columns[terms][i] * columns[terms][i];
      }
      double r2 = explained / (norms[terms] * norms[terms]);
      found[at] = r2;
      found[at + 1] = n - rank > 1 ? 1 - (1 - r2) * (n - 1.0) / (n - rank - 1.0) : Double.NaN;
      found[at + 2] = r2 - before;
      before = r2;
      double[] b = coefficients(columns, kept, rank);
      double constant = means[terms];
      for (int i = 0; i < rank; i++) {
        found[at + 4 + kept[i]] = b[i];
        constant -= b[i] * means[kept[i]];
      }
      found[at + 3] = n == 0 ? Double.NaN : constant;
      at += 4 + size;
    }
    return found;
  }

  private static double[] coefficients(double[][] columns, int[] kept, int rank) {
    double[] outcome = columns[columns.length - 1];
    double[] b = new double[rank];
    for (int i = rank - 1; i >= 0; i--) {
      double left = outcome[i];
      for (int m = i + 1; m < rank; m++) {
        left -= columns[kept[m]][i] * b[m];
      }
      b[i] = left / columns[kept[i]][i];
    }
    return b;
  }
}
