// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@link Diagnostics} needs of the rows of a regression, part by part. */
final class DiagnosticSums implements Serializable {

  /** Beyond so many no figure needs the single residuals. */
  private static final int SINGLE = 5_000;

  private static final List<String> SHAPES = List.of("1", "2", "3", "left", "square");

  private final Triangle triangle;
  private final NeighbourSums neighbours;
  private final CoMoments shapes = new CoMoments(SHAPES);
  private final double[][] along;
  private final Largest leverage;
  private final Largest cooks;
  private final Largest standardised = new Largest(2, 3);
  private final Largest studentised = new Largest();
  private Moments left = Moments.of();
  private double absolute;
  private double squares;
  private double fourths;
  private double[] single = {};
  private double[] singleStandardised = {};

  DiagnosticSums(Triangle triangle) {
    this.triangle = triangle;
    double n = triangle.rows();
    double p = triangle.rank() + 1.0;
    neighbours = new NeighbourSums(triangle.rank());
    along = new double[triangle.rank()][3];
    leverage = new Largest(2 * p / n, 3 * p / n);
    cooks = new Largest(4 / n);
  }

  static DiagnosticSums of(Triangle triangle, FittedRows rows) {
    var sums = new DiagnosticSums(triangle);
    sums.add(rows);
    return sums;
  }

  void add(FittedRows rows) {
    int n = rows.rows();
    double[] e = rows.left();
    double[] square = new double[n];
    double[] second = new double[n];
    double[] third = new double[n];
    for (int i = 0; i < n; i++) {
      double above = rows.above()[i];
      square[i] = e[i] * e[i];
      second[i] = above * above;
      third[i] = second[i] * above;
      absolute += Math.abs(e[i]);
      squares += square[i];
      fourths += square[i] * square[i];
    }
    for (int j = 0; j < along.length; j++) {
      along[j][0] += Householder.dot(rows.basis()[j], second, 0, n);
      along[j][1] += Householder.dot(rows.basis()[j], third, 0, n);
      along[j][2] += Householder.dot(rows.basis()[j], square, 0, n);
    }
    shapes.add(new double[][] {rows.above(), second, third, e, square}, n);
    left = left.and(Moments.of(e));
    neighbours.add(rows);
    influence(rows);
  }

  private void influence(FittedRows rows) {
    double s = Math.sqrt(triangle.residualSquares() / triangle.df());
    double df = triangle.df();
    double[] r = new double[rows.rows()];
    for (int i = 0; i < r.length; i++) {
      double h = rows.leverage()[i];
      double rest = 1 - h;
      r[i] = rows.decides(i) ? Double.NaN : rows.left()[i] / (s * Math.sqrt(rest));
      leverage.add(h);
      standardised.add(r[i]);
      cooks.add(r[i] * r[i] * h / (rest * (triangle.rank() + 1)));
      studentised.add(r[i] * Math.sqrt((df - 1) / (df - r[i] * r[i])));
    }
    single = both(single, rows.left());
    singleStandardised = both(singleStandardised, r);
  }

  private static double[] both(double[] one, double[] other) {
    int all = Math.min(SINGLE + 1, one.length + other.length);
    if (one.length == all) {
      return one;
    }
    double[] both = Arrays.copyOf(one, all);
    System.arraycopy(other, 0, both, one.length, all - one.length);
    return both;
  }

  void merge(DiagnosticSums behind) {
    neighbours.merge(behind.neighbours);
    shapes.merge(behind.shapes);
    for (int j = 0; j < along.length; j++) {
      for (int i = 0; i < along[j].length; i++) {
        along[j][i] += behind.along[j][i];
      }
    }
    leverage.merge(behind.leverage);
    cooks.merge(behind.cooks);
    standardised.merge(behind.standardised);
    studentised.merge(behind.studentised);
    left = left.and(behind.left);
    absolute += behind.absolute;
    squares += behind.squares;
    fourths += behind.fourths;
    single = both(single, behind.single);
    singleStandardised = both(singleStandardised, behind.singleStandardised);
  }

  Triangle triangle() {
    return triangle;
  }

  Moments left() {
    return left;
  }

  double meanAbsolute() {
    return absolute / left.n();
  }

  /** Whether what is left looks normal; only where there are few rows. */
  Figures shapiro() {
    return ShapiroWilk.of(left, few(single));
  }

  Figures shapiroStandardised() {
    return single.length > SINGLE
        ? shapiro()
        : ShapiroWilk.of(Moments.of(singleStandardised), few(singleStandardised));
  }

  private static Optional<Counted> few(double[] values) {
    return values.length > SINGLE ? Optional.empty() : Optional.of(Counted.of(values));
  }

  Figures durbinWatson(String why) {
    return neighbours.durbinWatson(squares, why);
  }

  /** The squares of what is left on the columns of Q, as they wrote it and after Koenker. */
  List<Figures> breuschPagan(String why) {
    double n = left.n();
    double variance = squares / n;
    double explained = 0;
    for (double[] direction : along) {
      explained += direction[2] * direction[2];
    }
    double total = fourths - n * variance * variance;
    int k = along.length;
    return List.of(
        test(n * (explained / total), k, why), test(explained / variance / variance / 2, k, why));
  }

  Figures white(String why) {
    var on = Triangle.of(shapes, "square", List.of("1", "2"));
    return test(left.n() * (on.regressionSquares() / on.totalSquares()), on.rank(), why);
  }

  private static Figures test(double lm, int df, String why) {
    return Figures.none()
        .and("LM", lm, why)
        .and("df", df, why)
        .and("p", Tails.chiSquare(lm, df), why);
  }

  /** What the squares and cubes of fitted values explain of what is left. */
  Triangle reset() {
    int k = along.length;
    var names = new ArrayList<String>();
    for (int j = 0; j < k; j++) {
      names.add("u" + j);
    }
    names.addAll(List.of("2", "3", "left"));
    double[][] sums = new double[k + 3][k + 3];
    for (int j = 0; j < k; j++) {
      sums[j][j] = 1;
      for (int power = 0; power < 2; power++) {
        sums[j][k + power] = along[j][power];
        sums[k + power][j] = along[j][power];
      }
    }
    for (int i = k; i < k + 3; i++) {
      for (int j = k; j < k + 3; j++) {
        sums[i][j] = shapes.sum(names.get(i), names.get(j));
      }
    }
    double[] means = new double[k + 3];
    for (int i = k; i < k + 3; i++) {
      means[i] = shapes.mean(names.get(i));
    }
    return Triangle.of(
        CoMoments.of(names, shapes.count(), means, sums), "left", names.subList(0, k + 2));
  }

  Largest leverage() {
    return leverage;
  }

  Largest cooks() {
    return cooks;
  }

  Largest standardised() {
    return standardised;
  }

  Largest studentised() {
    return studentised;
  }
}
