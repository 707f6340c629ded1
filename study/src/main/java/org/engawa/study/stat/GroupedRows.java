// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows by group, turned so that the random effects touch few of them: in each group a reflection
 * makes the random columns a triangle, and the rows below it, which no random effect reaches, are
 * gathered over all groups into one triangle. What a likelihood costs then depends on the number of
 * groups and not of rows.
 *
 * @param groups each turned
 * @param within the triangle of all rows that no random effect reaches: fixed columns and outcome
 * @param rows how many there are
 */
record GroupedRows(Map<String, Turned> groups, double[][] within, int rows) {

  /**
   * The rows of one group that random effects reach, by column.
   *
   * @param random the random columns
   * @param fixed the fixed columns and the outcome
   */
  record Turned(double[][] random, double[][] fixed) {

    int rows() {
      return random[0].length;
    }
  }

  /**
   * Turns the rows.
   *
   * @param labels the group of each row
   * @param random by column
   * @param fixed by column, the outcome last
   */
  static GroupedRows of(List<String> labels, double[][] random, double[][] fixed) {
    var places = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < labels.size(); i++) {
      places.computeIfAbsent(labels.get(i), _ -> new ArrayList<>()).add(i);
    }
    var groups = new LinkedHashMap<String, Turned>();
    double[][] rest = new double[fixed.length][labels.size()];
    int filled = 0;
    for (var group : places.entrySet()) {
      double[][] columns = new double[random.length + fixed.length][];
      for (int j = 0; j < columns.length; j++) {
        double[] from = j < random.length ? random[j] : fixed[j - random.length];
        columns[j] = group.getValue().stream().mapToDouble(i -> from[i]).toArray();
      }
      double[] norms = new double[random.length];
      for (int j = 0; j < norms.length; j++) {
        norms[j] = Math.sqrt(Householder.dot(columns[j], columns[j], 0, columns[j].length));
      }
      int rank = Householder.reduce(columns, random.length, norms).length;
      double[][] top = new double[columns.length][];
      for (int j = 0; j < columns.length; j++) {
        top[j] = Arrays.copyOf(columns[j], rank);
      }
      int below = group.getValue().size() - rank;
      for (int j = 0; j < fixed.length; j++) {
        System.arraycopy(columns[random.length + j], rank, rest[j], filled, below);
      }
      filled += below;
      groups.put(
          group.getKey(),
          new Turned(
              Arrays.copyOf(top, random.length),
              Arrays.copyOfRange(top, random.length, top.length)));
    }
    for (int j = 0; j < rest.length; j++) {
      rest[j] = Arrays.copyOf(rest[j], filled);
    }
    return new GroupedRows(groups, triangle(rest), labels.size());
  }

  /** How many rows of the whole the random effects do not reach. */
  int untouched() {
    return rows - groups.values().stream().mapToInt(Turned::rows).sum();
  }

  private static double[][] triangle(double[][] columns) {
    int left = Householder.reduce(columns, columns.length, new double[columns.length]).length;
    double[][] triangle = new double[columns.length][];
    for (int j = 0; j < triangle.length; j++) {
      triangle[j] = Arrays.copyOf(columns[j], left);
    }
    return triangle;
  }
}
