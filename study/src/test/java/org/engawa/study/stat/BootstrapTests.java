// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.engawa.study.Rows;
import org.engawa.study.stat.Bootstrap.Resampling;
import org.engawa.study.stat.Steps.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapTests {

  private static final List<String> PREDICTORS =
      List.of("srs_total", "scs_total", "cope_instrumental_support");

  /** The estimate of each figure is that of the regression itself, in every coding. */
  @ParameterizedTest
  @EnumSource(Coding.class)
  void startsFromTheRegressionItself(Coding coding) {
    var cohort = Cohort.of(Rows.cohort("missing_prorated80"));
    var steps = Cohort.steps(PREDICTORS, coding);
    var hierarchy = Hierarchy.of(cohort, steps);

    var bootstrap = Bootstrap.of(cohort, steps, new Resampling(2, 1));

    for (int i = 0; i < 3; i++) {
      var step = bootstrap.steps().get(i);
      var regression = hierarchy.regressions().get(i);
      close(step.model().get(0), regression.figures().number("R2"));
      close(step.model().get(1), regression.figures().number("R2_adj"));
      close(step.model().get(2), hierarchy.changes().get(i).number("delta_R2"));
      assertThat(step.coefficients()).hasSameSizeAs(regression.coefficients());
      for (int j = 0; j < step.coefficients().size(); j++) {
        assertThat(step.coefficients().get(j).term())
            .isEqualTo(regression.coefficients().get(j).term());
        close(step.coefficients().get(j), regression.coefficients().get(j).figures().number("B"));
      }
    }
  }

  /** Drawn again by hand: the rows of each resample go through the regression as rows do. */
  @Test
  void isTheRegressionOfEachResample() {
    var cohort = Cohort.of(Rows.cohort("cohort"));
    var steps = Cohort.steps(PREDICTORS, Coding.CENTRED);
    long seed = 17;

    var bootstrap = Bootstrap.of(cohort, steps, new Resampling(3, seed));

    double[] products = new double[3];
    long[] seeds = new SplittableRandom(seed).longs(3).toArray();
    for (int i = 0; i < 3; i++) {
      var random = new SplittableRandom(seeds[i]);
      int[] rows = random.ints(cohort.rows(), 0, cohort.rows()).toArray();
      var drawn = Columns.none();
      for (String name : cohort.names()) {
        double[] values = cohort.get(name);
        drawn = drawn.and(name, Arrays.stream(rows).mapToDouble(r -> values[r]).toArray());
      }
      products[i] = Hierarchy.of(drawn, steps).last().coefficient("srs_total_x_group").number("B");
    }
    Arrays.sort(products);
    var figures =
        bootstrap.steps().getLast().coefficients().stream()
            .filter(c -> c.term().equals("srs_total_x_group"))
            .findFirst()
            .orElseThrow()
            .figures();
    double estimate = figures.number("estimate");
    double mean = Arrays.stream(products).average().orElseThrow();
    double low = products[0] + 0.05 * (products[1] - products[0]);
    double high = products[1] + 0.95 * (products[2] - products[1]);
    double squares = Arrays.stream(products).map(b -> (b - mean) * (b - mean)).sum();
    close(figures.number("bias"), mean - estimate);
    close(figures.number("SE"), Math.sqrt(squares / 2));
    close(figures.number("percentile_low"), low);
    close(figures.number("percentile_high"), high);
    close(figures.number("basic_low"), 2 * estimate - high);
    close(figures.number("basic_high"), 2 * estimate - low);
    close(figures.number("resamples"), 3);
  }

  @Test
  void isTheSameFromTheSameSeedOnOneProcessorAndOnSeveral() throws Exception {
    var cohort = Cohort.of(Rows.cohort("cohort"));
    var steps = Cohort.steps(PREDICTORS, Coding.Z_SCORED);
    var resampling = new Resampling(200, 5);

    var here = Bootstrap.of(cohort, steps, resampling);
    try (var alone = new ForkJoinPool(1)) {
      assertThat(alone.submit(() -> Bootstrap.of(cohort, steps, resampling)).get().steps())
          .isEqualTo(here.steps());
    }
    assertThat(Bootstrap.of(cohort, steps, new Resampling(200, 6)).steps())
        .isNotEqualTo(here.steps());
  }

  /** Where the model holds, the spread of the resamples is the error of the coefficient. */
  @Test
  void spreadsAsWideAsTheRobustErrorSays() {
    var cohort = Cohort.of(Rows.cohort("cohort"));
    var steps = new Steps("absh_total", List.of(List.of(Term.of("scs_total"))), Coding.RAW);

    var figures =
        Bootstrap.of(cohort, steps, new Resampling(4000, 11))
            .steps()
            .getFirst()
            .coefficients()
            .get(1)
            .figures();

    var slope = Hierarchy.of(cohort, steps).last().coefficient("scs_total");
    // The spread of 4000 resamples is itself known to about one part in ninety.
    assertThat(figures.number("SE"))
        .isCloseTo(slope.number("SE_HC3"), Offset.offset(slope.number("SE_HC3") * 0.05));
    assertThat(figures.number("percentile_low"))
        .isCloseTo(slope.number("ci95_low"), Offset.offset(slope.number("SE") * 0.3));
  }

  @Test
  void leavesOutResamplesWithoutAGroup() {
    var columns = Columns.none().and("y", 1, 2, 4, 3, 6).and("g", 0, 0, 0, 0, 1);
    var steps = new Steps("y", List.of(List.of(Term.of("g"))), Coding.RAW);

    var step = Bootstrap.of(columns, steps, new Resampling(2000, 3)).steps().getFirst();

    // The single row is drawn at least once in 1 - 0.8^5 = 67 % of the resamples.
    assertThat(step.coefficients().get(1).figures().number("resamples")).isBetween(1250.0, 1430.0);
    assertThat(step.coefficients().get(0).figures().number("resamples")).isEqualTo(2000);
  }

  @Test
  void saysWhereThereIsNothingToResample() {
    var empty = Columns.none().and("y").and("x");
    var steps = new Steps("y", List.of(List.of(Term.of("x"))), Coding.CENTRED);

    var step = Bootstrap.of(empty, steps, new Resampling(5, 1)).steps().getFirst();

    assertThat(step.model().getFirst().figures().get("estimate"))
        .isEqualTo(Figure.none("not defined in the rows as they stand"));
    assertThatThrownBy(() -> new Resampling(1, 1)).hasMessageContaining("from 2 to 1000000, not 1");
  }

  private static void close(Coefficient found, double expected) {
    close(found.figures().number("estimate"), expected);
  }

  private static void close(double found, double expected) {
    assertThat(found)
        .isCloseTo(expected, Offset.offset(Math.max(1e-12, Math.abs(expected) * 1e-9)));
  }
}
