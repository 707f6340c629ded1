// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Count, means and co-moments of named columns, gathered row by row in one pass and mergeable, so
 * that parts of a table can be gathered apart.
 *
 * <p>The co-moment of x and y is the sum of (x - mean x)(y - mean y). Rows are gathered in blocks
 * of {@value #BLOCK}; each block is centred on its own means, which come from a second look at it,
 * and joined by Chan, Golub and LeVeque 1983 (doi:10.1080/00031305.1983.10483115): C = C1 + C2 + d
 * d' n1 n2 / (n1 + n2), where d is the difference of the means. A row in which any value is missing
 * (NaN) is left out and counted. One thread gathers at a time; several gather apart and merge.
 */
public final class CoMoments implements Gathering<CoMoments> {

  private static final int BLOCK = 256;

  private final List<String> names;
  private final double[][] block;
  private int inBlock;
  private long count;
  private long leftOut;
  private final double[] means;
  private final double[][] sums;

  /** Nothing gathered yet of these columns. */
  public CoMoments(Collection<String> names) {
    this.names = List.copyOf(names);
    int p = this.names.size();
    block = new double[p][BLOCK];
    means = new double[p];
    sums = new double[p][p];
  }

  /** All rows of these columns. */
  public static CoMoments of(Columns columns) {
    return of(columns.names(), columns.names().stream().map(columns::get).toArray(double[][]::new));
  }

  /** What was gathered elsewhere. */
  static CoMoments of(List<String> names, long count, double[] means, double[][] sums) {
    var moments = new CoMoments(names);
    moments.join(count, means, sums);
    return moments;
  }

  /** All rows of columns of one length, one name for each. */
  static CoMoments of(List<String> names, double[]... values) {
    var moments = new CoMoments(names);
    moments.add(values, Listwise.rows(values));
    return moments;
  }

  /** Gathers one more row, its values in the order of the names. */
  public void add(double... row) {
    if (row.length != block.length) {
      throw new IllegalArgumentException(
          "a row has %d values here, not %d".formatted(block.length, row.length));
    }
    for (double value : row) {
      if (!Double.isFinite(value)) {
        leftOut++;
        return;
      }
    }
    for (int j = 0; j < row.length; j++) {
      block[j][inBlock] = row[j];
    }
    if (++inBlock == BLOCK) {
      close();
    }
  }

  @Override
  public CoMoments empty() {
    return new CoMoments(names);
  }

  @Override
  public void add(Block rows) {
    add(names.stream().map(rows::column).toArray(double[][]::new), rows.rows());
  }

  /** Gathers the first rows of columns in the order of the names. */
  void add(double[][] columns, int rows) {
    close();
    var whole = Whole.of(columns, rows);
    leftOut += rows - whole.rows();
    for (int from = 0; from < whole.rows(); from += BLOCK) {
      inBlock = Math.min(BLOCK, whole.rows() - from);
      for (int j = 0; j < block.length; j++) {
        System.arraycopy(whole.columns()[j], from, block[j], 0, inBlock);
      }
      close();
    }
  }

  /** Joins what was gathered elsewhere of the same columns; that is left as it was. */
  @Override
  public void merge(CoMoments other) {
    if (!names.equals(other.names)) {
      throw new IllegalArgumentException("columns " + other.names + " do not join " + names);
    }
    other.close();
    close();
    join(other.count, other.means, other.sums);
    leftOut += other.leftOut;
  }

  /**
   * These and one more column that was not gathered but is a weighted sum of some that were, such
   * as a product of centred columns: (x - a) z = 1 (x z) - a z. These are left as they were.
   */
  public CoMoments and(String name, Map<String, Double> weights) {
    if (names.contains(name)) {
      throw new IllegalArgumentException("the column " + name + " stands here already");
    }
    close();
    var more = new ArrayList<>(names);
    more.add(name);
    var wider = new CoMoments(more);
    wider.count = count;
    wider.leftOut = leftOut;
    int p = names.size();
    System.arraycopy(means, 0, wider.means, 0, p);
    for (int j = 0; j < p; j++) {
      System.arraycopy(sums[j], 0, wider.sums[j], 0, p);
    }
    for (var weight : weights.entrySet()) {
      int from = place(weight.getKey());
      wider.means[p] += weight.getValue() * means[from];
      for (int j = 0; j < p; j++) {
        wider.sums[p][j] += weight.getValue() * sums[from][j];
      }
    }
    for (int j = 0; j < p; j++) {
      wider.sums[j][p] = wider.sums[p][j];
      wider.sums[p][p] += weights.getOrDefault(names.get(j), 0.0) * wider.sums[p][j];
    }
    return wider;
  }

  /** The names of the columns. */
  public List<String> names() {
    return names;
  }

  /** How many rows were gathered. */
  public long count() {
    return count + inBlock;
  }

  /** How many rows were left out because a value was missing or infinite. */
  public long leftOut() {
    return leftOut;
  }

  /** The mean of a column; NaN where no row was gathered. */
  public double mean(String of) {
    close();
    int place = place(of);
    return count == 0 ? Double.NaN : means[place];
  }

  /** The means of all columns in their order; NaN where no row was gathered. */
  double[] means() {
    close();
    double[] all = means.clone();
    if (count == 0) {
      Arrays.fill(all, Double.NaN);
    }
    return all;
  }

  /** The sum of (x - mean x)(y - mean y). */
  public double sum(String x, String y) {
    close();
    return sums[place(x)][place(y)];
  }

  /** The sum of (x - mean x)2; 0 where what is left of it is rounding. */
  double squares(String of) {
    close();
    return squares(place(of));
  }

  private double squares(int of) {
    double squares = sums[of][of];
    double size = Math.abs(means[of]) * Math.sqrt((double) count);
    return Math.sqrt(squares) <= Triangle.CONSTANT * size && Double.isFinite(size) ? 0 : squares;
  }

  /** The covariances of all columns, with 0 for what does not vary; NaN below two rows. */
  double[][] covariances() {
    close();
    int p = means.length;
    double[][] covariances = new double[p][p];
    for (int j = 0; j < p; j++) {
      for (int k = 0; k < p; k++) {
        boolean vary = squares(j) != 0 && squares(k) != 0;
        covariances[j][k] = count < 2 ? Double.NaN : vary ? sums[j][k] / (count - 1) : 0;
      }
    }
    return covariances;
  }

  /** The covariance, with n - 1; NaN where fewer than two rows were gathered. */
  public double covariance(String x, String y) {
    return count() < 2 ? Double.NaN : sum(x, y) / (count - 1);
  }

  private int place(String name) {
    int place = names.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("no column " + name + " among " + names);
    }
    return place;
  }

  private void close() {
    if (inBlock == 0) {
      return;
    }
    int p = block.length;
    double[] middle = new double[p];
    for (int j = 0; j < p; j++) {
      middle[j] = Householder.centre(block[j], inBlock);
    }
    double[][] products = new double[p][p];
    Products.add(block, inBlock, products);
    for (int j = 0; j < p; j++) {
      for (int k = 0; k < j; k++) {
        products[k][j] = products[j][k];
      }
    }
    int rows = inBlock;
    inBlock = 0;
    join(rows, middle, products);
  }

  private void join(long more, double[] itsMeans, double[][] itsSums) {
    if (more == 0) {
      return;
    }
    double all = (double) count + more;
    double weight = count / all * more;
    double[] apart = new double[means.length];
    for (int j = 0; j < apart.length; j++) {
      apart[j] = itsMeans[j] - means[j];
    }
    for (int j = 0; j < apart.length; j++) {
      for (int k = 0; k < apart.length; k++) {
        sums[j][k] += itsSums[j][k] + apart[j] * apart[k] * weight;
      }
      means[j] += apart[j] * (more / all);
    }
    count += more;
  }
}
