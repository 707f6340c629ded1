// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Minus twice the log likelihood of a mixed model at one relative factor L of the random effects,
 * whose covariance is s2 L L', with everything else at its best (Bates et al. 2015,
 * doi:10.18637/jss.v067.i01).
 *
 * <p>With M = I + R L L' R' in each group: sum log |M| + m (1 + log(2 pi rss / m)), where m = n, or
 * for REML m = n - p and log |X'V^-1 X| is added. The slope of it in G = L L' is sum Z'V^-1 Z - m /
 * rss sum u u' - (REML) sum W C W' with u = Z'V^-1 (y - X b), W = Z'V^-1 X, C = (X'V^-1 X)^-1.
 */
final class Profile {

  private final boolean restricted;
  private final double[][] factor;
  private final int p;
  private final double degrees;
  private final double[][] r;
  private final double[][] inverse;
  private final double[] b;
  private double logDet;
  private final Map<String, double[]> pulls = new LinkedHashMap<>();
  private final double[][] ofRows;
  private final double[][] ofRest;
  private final double[][] ofFixed;
  private final double[][][] reach;

  Profile(GroupedRows rows, MixedModel.Method method, double[][] factor) {
    restricted = method == MixedModel.Method.REML;
    this.factor = factor;
    int k = factor.length;
    p = rows.within().length - 1;
    degrees = restricted ? rows.rows() - (double) p : rows.rows();
    int all = rows.within()[0].length + rows.rows() - rows.untouched();
    double[][] stack = new double[p + 1][all];
    int filled = 0;
    double[][][] random = new double[rows.groups().size()][][];
    double[][][] fixed = new double[rows.groups().size()][][];
    int at = 0;
    for (var group : rows.groups().values()) {
      random[at] = copy(group.random());
      fixed[at] = copy(group.fixed());
      logDet += whiten(random[at], fixed[at]);
      for (int j = 0; j <= p; j++) {
        System.arraycopy(fixed[at][j], 0, stack[j], filled, group.rows());
      }
      filled += group.rows();
      at++;
    }
    for (int j = 0; j <= p; j++) {
      System.arraycopy(rows.within()[j], 0, stack[j], filled, rows.within()[j].length);
    }
    Householder.reduce(stack, p + 1, new double[p + 1]);
    r = new double[p + 1][p + 1];
    for (int j = 0; j <= p; j++) {
      for (int i = 0; i <= j && i < all; i++) {
        r[i][j] = stack[j][i];
      }
    }
    inverse = Triangle.inverse(r, p);
    b = Triangle.solve(r, p);
    ofRows = new double[k][k];
    ofRest = new double[k][k];
    ofFixed = new double[k][k];
    reach = new double[random.length][k][p];
    at = 0;
    for (String label : rows.groups().keySet()) {
      gather(label, at, random[at], fixed[at]);
      at++;
    }
  }

  /** Takes M out of the columns of a group and returns its log determinant. */
  private double whiten(double[][] random, double[][] fixed) {
    int rows = random[0].length;
    int k = random.length;
    double[][] spread = new double[rows][k];
    for (int i = 0; i < rows; i++) {
      for (int a = 0; a < k; a++) {
        for (int c = a; c < k; c++) {
          spread[i][a] += random[c][i] * factor[c][a];
        }
      }
    }
    double[][] l = new double[rows][rows];
    double logDet = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = (i == j ? 1 : 0) + Householder.dot(spread[i], spread[j], 0, k);
        sum -= Householder.dot(l[i], l[j], 0, j);
        l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
      }
      logDet += 2 * Math.log(l[i][i]);
    }
    for (double[] column : random) {
      forward(l, column);
    }
    for (double[] column : fixed) {
      forward(l, column);
    }
    return logDet;
  }

  private static void forward(double[][] l, double[] column) {
    for (int i = 0; i < column.length; i++) {
      column[i] = (column[i] - Householder.dot(l[i], column, 0, i)) / l[i][i];
    }
  }

  private void gather(String label, int at, double[][] random, double[][] fixed) {
    int rows = random[0].length;
    double[] left = fixed[p].clone();
    for (int j = 0; j < p; j++) {
      for (int i = 0; i < rows; i++) {
        left[i] -= b[j] * fixed[j][i];
      }
    }
    int k = random.length;
    double[] pull = new double[k];
    double[][] along = new double[k][p];
    for (int a = 0; a < k; a++) {
      pull[a] = Householder.dot(random[a], left, 0, rows);
      for (int j = 0; j < p; j++) {
        reach[at][a][j] = Householder.dot(random[a], fixed[j], 0, rows);
        for (int i = 0; i <= j; i++) {
          along[a][j] += reach[at][a][i] * inverse[i][j];
        }
      }
    }
    for (int a = 0; a < k; a++) {
      for (int c = 0; c < k; c++) {
        ofRows[a][c] += Householder.dot(random[a], random[c], 0, rows);
        ofRest[a][c] += pull[a] * pull[c];
        ofFixed[a][c] += Householder.dot(along[a], along[c], 0, p);
      }
    }
    pulls.put(label, pull);
  }

  /** Minus twice the log likelihood. */
  double deviance() {
    double deviance = logDet + degrees * (1 + Math.log(2 * Math.PI * rss() / degrees));
    for (int j = 0; j < p && restricted; j++) {
      deviance += 2 * Math.log(Math.abs(r[j][j]));
    }
    return deviance;
  }

  /** The slope of it in the entries of the factor, column by column. */
  double[] slope() {
    int k = factor.length;
    double[][] g = new double[k][k];
    for (int a = 0; a < k; a++) {
      for (int c = 0; c < k; c++) {
        g[a][c] = ofRows[a][c] - degrees / rss() * ofRest[a][c] - (restricted ? ofFixed[a][c] : 0);
      }
    }
    return inFactor(g);
  }

  /** The slope of the residual sum of squares. */
  double[] slopeOfRss() {
    double[] slope = inFactor(ofRest);
    for (int i = 0; i < slope.length; i++) {
      slope[i] = -slope[i];
    }
    return slope;
  }

  /** The slope of c'C c for a combination c of the fixed effects. */
  double[] slopeOfVariance(double[] combination) {
    int k = factor.length;
    double[] weights = new double[p];
    double[][] c = unscaled();
    for (int j = 0; j < p; j++) {
      weights[j] = Householder.dot(c[j], combination, 0, p);
    }
    double[][] g = new double[k][k];
    for (double[][] group : reach) {
      for (int a = 0; a < k; a++) {
        for (int e = 0; e < k; e++) {
          g[a][e] +=
              Householder.dot(group[a], weights, 0, p) * Householder.dot(group[e], weights, 0, p);
        }
      }
    }
    return inFactor(g);
  }

  private double[] inFactor(double[][] inG) {
    int k = factor.length;
    double[] slope = new double[k * (k + 1) / 2];
    int at = 0;
    for (int column = 0; column < k; column++) {
      for (int row = column; row < k; row++) {
        for (int m = column; m < k; m++) {
          slope[at] += 2 * inG[row][m] * factor[m][column];
        }
        at++;
      }
    }
    return slope;
  }

  double rss() {
    return r[p][p] * r[p][p];
  }

  double degrees() {
    return degrees;
  }

  double[] fixed() {
    return b;
  }

  /** C, the covariance of the fixed effects over s2. */
  double[][] unscaled() {
    double[][] c = new double[p][p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        c[i][j] = Householder.dot(inverse[i], inverse[j], 0, p);
      }
    }
    return c;
  }

  /** L L'. */
  double[][] relative() {
    int k = factor.length;
    double[][] g = new double[k][k];
    for (int a = 0; a < k; a++) {
      for (int c = 0; c < k; c++) {
        g[a][c] = Householder.dot(factor[a], factor[c], 0, k);
      }
    }
    return g;
  }

  /** L L' u of each group: its random effects. */
  Map<String, double[]> effects() {
    double[][] g = relative();
    var effects = new LinkedHashMap<String, double[]>();
    pulls.forEach(
        (label, pull) -> {
          double[] effect = new double[pull.length];
          for (int a = 0; a < effect.length; a++) {
            effect[a] = Householder.dot(g[a], pull, 0, pull.length);
          }
          effects.put(label, effect);
        });
    return effects;
  }

  private static double[][] copy(double[][] columns) {
    double[][] copy = new double[columns.length][];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = columns[j].clone();
    }
    return copy;
  }
}
