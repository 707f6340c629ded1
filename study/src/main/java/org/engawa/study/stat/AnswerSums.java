// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Sums over the answers to the items of one scale: from sheets with all answers products of all
 * pairs, from the others what pairs and the mean of the answered items need. Answers are whole
 * numbers, taken from the middle of their range, so that sums are exact.
 */
public final class AnswerSums implements Gathering<AnswerSums> {

  private final Items items;
  private long empty;
  private long complete;
  private final double[] sums;
  private final double[][] products;

  /** Of two items over the sheets that have both but not all. */
  private final Sums[][] pairs;

  /** Of an item and the sum of the answered ones, by how many those are. */
  private final Sums[][] totals;

  /** Of the sum of the answered ones, by how many those are. */
  private final Sums[] answered;

  /**
   * Which answers of a sheet belong to the scale.
   *
   * @param instrument whose sheets
   * @param onSheet how many items a sheet has
   * @param places of the items of the scale, from 0
   * @param turned of each whether it counts the other way round
   * @param from the lowest answer
   * @param to the highest
   */
  public record Items(
      String instrument, int onSheet, int[] places, boolean[] turned, int from, int to)
      implements Serializable {

    double middle() {
      return Math.floor((from + (double) to) / 2);
    }

    private double value(int item, int answer) {
      return (turned[item] ? from + (double) to - answer : answer) - middle();
    }
  }

  /** Nothing gathered yet. */
  public AnswerSums(Items items) {
    this.items = items;
    int k = items.places.length;
    sums = new double[k];
    products = new double[k][k];
    pairs = new Sums[k][k];
    totals = new Sums[k][k];
    answered = new Sums[k];
    for (int i = 0; i < k; i++) {
      Arrays.setAll(pairs[i], _ -> new Sums());
      Arrays.setAll(totals[i], _ -> new Sums());
      answered[i] = new Sums();
    }
  }

  /** Those of columns of one length, in which NaN is missing. */
  static AnswerSums of(double[]... columns) {
    double first =
        DoubleStream.of(columns.length == 0 ? new double[0] : columns[0])
            .filter(Double::isFinite)
            .findFirst()
            .orElse(0);
    int whole = (int) first;
    var items =
        new Items(
            "", columns.length, new int[columns.length], new boolean[columns.length], whole, whole);
    var gathered = new AnswerSums(items);
    double[] sheet = new double[columns.length];
    double[][] one = new double[columns.length][1];
    for (int row = 0; row < Listwise.rows(columns); row++) {
      for (int i = 0; i < sheet.length; i++) {
        sheet[i] = columns[i][row] - whole;
        one[i][0] = sheet[i];
      }
      if (Listwise.missing(columns, row) == 0) {
        gathered.whole(one, 1);
      } else {
        gathered.partly(sheet);
      }
    }
    return gathered;
  }

  @Override
  public AnswerSums empty() {
    return new AnswerSums(items);
  }

  @Override
  public void add(Block block) {
    int[] sheets = block.sheets(items.instrument);
    int k = items.places.length;
    double[][] whole = new double[k][block.rows()];
    int filled = 0;
    for (int row = 0; row < block.rows(); row++) {
      int at = row * items.onSheet;
      int given = 0;
      for (int i = 0; i < k; i++) {
        int answer = sheets[at + items.places[i]];
        if (answer != Block.NO_ANSWER) {
          whole[i][filled] = items.value(i, answer);
          given++;
        }
      }
      if (given == k) {
        filled++;
      } else {
        partly(sheet(sheets, at));
      }
    }
    whole(whole, filled);
  }

  private double[] sheet(int[] sheets, int at) {
    double[] sheet = new double[items.places.length];
    for (int i = 0; i < sheet.length; i++) {
      int answer = sheets[at + items.places[i]];
      sheet[i] = answer == Block.NO_ANSWER ? Double.NaN : items.value(i, answer);
    }
    return sheet;
  }

  private void whole(double[][] columns, int rows) {
    complete += rows;
    for (int i = 0; i < sums.length; i++) {
      for (int row = 0; row < rows; row++) {
        sums[i] += columns[i][row];
      }
    }
    Products.add(columns, rows, products);
  }

  private void partly(double[] sheet) {
    int given = (int) DoubleStream.of(sheet).filter(x -> !Double.isNaN(x)).count();
    if (given == 0) {
      empty++;
      return;
    }
    double total = DoubleStream.of(sheet).filter(x -> !Double.isNaN(x)).sum();
    answered[given].add(0, total);
    for (int i = 0; i < sheet.length; i++) {
      if (Double.isNaN(sheet[i])) {
        continue;
      }
      totals[given][i].add(sheet[i], total);
      for (int j = 0; j <= i; j++) {
        if (!Double.isNaN(sheet[j])) {
          pairs[i][j].add(sheet[i], sheet[j]);
        }
      }
    }
  }

  @Override
  public void merge(AnswerSums behind) {
    complete += behind.complete;
    empty += behind.empty;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += behind.sums[i];
      answered[i].add(behind.answered[i], 1);
      for (int j = 0; j < sums.length; j++) {
        products[i][j] += behind.products[i][j];
        pairs[i][j].add(behind.pairs[i][j], 1);
        totals[i][j].add(behind.totals[i][j], 1);
      }
    }
  }

  int items() {
    return sums.length;
  }

  /** How many sheets there are. */
  long rows() {
    long partly = Arrays.stream(answered).mapToLong(Sums::n).sum();
    return complete + partly + empty;
  }

  double middle() {
    return items.middle();
  }

  /** Of two items over the sheets that have all items. */
  Sums complete(int i, int j) {
    double both = i < j ? products[j][i] : products[i][j];
    return new Sums(complete, sums[i], sums[j], products[i][i], products[j][j], both);
  }

  /** Of two items over the sheets that have both. */
  Sums pair(int i, int j) {
    var pair = complete(Math.max(i, j), Math.min(i, j));
    pair.add(pairs[Math.max(i, j)][Math.min(i, j)], 1);
    return pair;
  }

  /** Of an item and the mean of the answered ones, over the sheets that have the item. */
  Sums total(int i) {
    var all = new Sums();
    for (int j = 0; j < sums.length; j++) {
      var both = complete(i, j);
      all.add(new Sums(0, 0, both.y(), 0, 0, both.xy()), 1);
    }
    var total = new Sums();
    total.add(
        new Sums(complete, sums[i], all.y(), products[i][i], squares(), all.xy()), sums.length);
    for (int given = 1; given < sums.length; given++) {
      total.add(totals[given][i], given);
    }
    return total;
  }

  /** Of the mean of the answered items, as y, over the sheets that have any. */
  Sums means() {
    var mean = new Sums();
    mean.add(new Sums(complete, 0, DoubleStream.of(sums).sum(), 0, squares(), 0), sums.length);
    for (int given = 1; given < sums.length; given++) {
      mean.add(answered[given], given);
    }
    return mean;
  }

  /** The sum of the squares of the sums of all items. */
  private double squares() {
    double squares = 0;
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums.length; j++) {
        squares += complete(i, j).xy();
      }
    }
    return squares;
  }
}
