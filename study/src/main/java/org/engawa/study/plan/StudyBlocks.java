// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Scorer;
import org.engawa.study.stat.Block;
import org.engawa.study.table.Chunk;

/**
 * Makes blocks of rows as they were read: numbers are held to what can be reckoned with, answers to
 * their range, and instruments are scored. A block is filled again with the next rows. One thread
 * at a time.
 */
final class StudyBlocks {

  /** Powers and products of larger ones would not be numbers any more. */
  private static final double LARGEST = 1e20;

  private final Plan plan;
  private final List<Sheets> sheets;
  private final Map<String, double[]> scores = new HashMap<>();
  private final Map<String, int[][]> answers = new HashMap<>();
  private int room;

  /** An instrument, prepared. */
  private record Sheets(UsedInstrument used, Scorer scorer, List<String> scales) {

    static Sheets of(UsedInstrument used) {
      return new Sheets(
          used,
          Scorer.of(used.card(), used.coding()),
          used.card().scales().stream().map(scale -> used.name() + "." + scale.id()).toList());
    }
  }

  StudyBlocks(Plan plan) {
    this.plan = plan;
    sheets = plan.instruments().values().stream().map(Sheets::of).toList();
  }

  /** The rows of a chunk; what is wrong with them the chunk refuses. */
  Block block(Chunk chunk) {
    if (chunk.rows() > room) {
      room = chunk.rows();
      for (Sheets each : sheets) {
        answers.put(each.used.name(), new int[each.used.columns().size()][room]);
        each.scales.forEach(scale -> scores.put(scale, new double[room]));
      }
    }
    var columns = new HashMap<String, double[]>(scores);
    for (String name : plan.variables().keySet()) {
      columns.put(name, chunk.column(name));
      bound(chunk, name);
    }
    for (Sheets each : sheets) {
      answer(chunk, each);
      score(chunk.rows(), each);
    }
    return new Block(chunk.rows(), columns, answers, chunk.ids());
  }

  private static void bound(Chunk chunk, String name) {
    double[] column = chunk.column(name);
    for (int row = 0; row < chunk.rows(); row++) {
      if (Math.abs(column[row]) > LARGEST) {
        chunk.refuse(
            row, name, "expected a number of at most %.0e, not %s".formatted(LARGEST, column[row]));
      }
    }
  }

  /** The answers of each item; a number that says that there is none is none. */
  private void answer(Chunk chunk, Sheets of) {
    int[][] into = answers.getOrDefault(of.used.name(), new int[0][]);
    for (int item = 0; item < into.length; item++) {
      String name = of.used.columns().get(item);
      double[] column = chunk.column(name);
      var coding = of.used.coding();
      if (!answers(column, into[item], chunk.rows(), coding)) {
        for (int row = 0; row < chunk.rows(); row++) {
          double cell = column[row];
          int answer = (int) cell;
          if (!Double.isNaN(cell) && !(answer == cell && coding.allows(answer))) {
            refuse(chunk, row, name, of.used);
          }
        }
      }
    }
  }

  /** Whether all of them count. */
  private static boolean answers(double[] column, int[] into, int rows, Coding coding) {
    int from = coding.from();
    int to = coding.to();
    boolean all = true;
    for (int row = 0; row < rows; row++) {
      int answer = (int) column[row];
      boolean counts = answer == column[row] && answer >= from && answer <= to;
      into[row] = counts ? answer : Scorer.MISSING;
      all &= counts;
    }
    return all;
  }

  private static void refuse(Chunk chunk, int row, String name, UsedInstrument used) {
    double cell = chunk.column(name)[row];
    chunk.refuse(
        row,
        name,
        "expected a whole number from %d to %d, not %s"
            .formatted(
                used.coding().from(),
                used.coding().to(),
                cell == Math.rint(cell) && Math.abs(cell) < 1e15
                    ? String.valueOf((long) cell)
                    : String.valueOf(cell)));
  }

  private void score(int rows, Sheets of) {
    double[][] into =
        of.scales.stream()
            .map(scale -> scores.getOrDefault(scale, new double[0]))
            .toArray(double[][]::new);
    of.scorer.score(answers.getOrDefault(of.used.name(), new int[0][]), rows, into);
  }
}
