// SPDX-License-Identifier: Apache-2.0
package org.engawa.bench;

import java.util.concurrent.TimeUnit;
import org.engawa.measure.instrument.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Scores a million sheets that are in memory already, on one core; {@code score.R} is the peer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoreSheets {

  private final Scorer scorer = Scorer.of(Sheets.card());
  private final double[] totals = new double[Sheets.COUNT];
  private int[] answers = {};

  /** Makes the sheets. */
  @Setup
  public void fill() {
    answers = Sheets.answers();
  }

  /** One call is a million sheets. */
  @Benchmark
  public double[] million() {
    for (int sheet = 0; sheet < Sheets.COUNT; sheet++) {
      scorer.score(answers, sheet * Sheets.ITEMS, totals, sheet);
    }
    return totals;
  }

  /** Says what was computed, so that it can be held against the peer's. */
  @TearDown
  public void told() {
    double sum = 0;
    int scored = 0;
    for (double total : totals) {
      if (!Double.isNaN(total)) {
        sum += total;
        scored++;
      }
    }
    System.out.printf("%n%d scored, sum %.4f%n", scored, sum);
  }
}
