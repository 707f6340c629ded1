// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoMomentsTests {

  @Test
  void keepWhatIsSmallBesideALargeMean() {
    var edge = Edge.of("large_offset");
    var moments =
        CoMoments.of(Columns.none().and("x", edge.column("x")).and("y", edge.column("y")));

    edge.figure("result/var_x", new Figure.Value(moments.covariance("x", "x")));
    edge.figure("result/r", Correlations.of(moments).of("x", "y").get("r"));
  }

  /** The numbers 0 to n - 1 beside a billion: mean and variance have a closed form. */
  @Test
  void areTheSameGatheredInOneOrInManyParts() {
    int n = 10_007;
    var one = new CoMoments(List.of("x"));
    var parts = new CoMoments(List.of("x"));
    var part = new CoMoments(List.of("x"));
    for (int i = 0; i < n; i++) {
      one.add(1e9 + i);
      part.add(1e9 + i);
      if (i % 331 == 0) {
        parts.merge(part);
        part = new CoMoments(List.of("x"));
      }
    }
    parts.merge(part);

    for (var moments : List.of(one, parts)) {
      assertThat(moments.count()).isEqualTo(n);
      assertThat(moments.mean("x")).isEqualTo(1e9 + (n - 1) / 2.0);
      double variance = n * (n + 1.0) / 12;
      assertThat(moments.covariance("x", "x")).isCloseTo(variance, Offset.offset(variance * 1e-13));
    }
  }

  @Test
  void leaveOutRowsWithAMissingValueAndCountThem() {
    var moments = new CoMoments(List.of("x", "y"));
    moments.add(1, 2);
    moments.add(3, Double.NaN);
    moments.add(5, 4);

    assertThat(moments.count()).isEqualTo(2);
    assertThat(moments.leftOut()).isEqualTo(1);
    assertThat(moments.covariance("x", "y")).isEqualTo(4);
    assertThat(new CoMoments(List.of("x")).mean("x")).isNaN();
  }

  @Test
  void seeThatAColumnIsConstantThroughTheRoundingOfItsMean() {
    var moments = new CoMoments(List.of("x", "y"));
    for (int i = 0; i < 1000; i++) {
      moments.add(0.1, i);
    }

    assertThat(Correlations.of(moments).of("x", "y").get("r"))
        .isEqualTo(Figure.none("a column has one value"));
    assertThat(Regression.of(moments, "y", List.of("x")).refused())
        .containsEntry("x", "has one value in all rows");
  }

  @Test
  void haveAWeightedSumAsIfItHadBeenGathered() {
    double[] x = {1, 4, 2, 8, 5};
    double[] y = {3, 1, 4, 1, 6};
    double[] sum = new double[5];
    for (int i = 0; i < 5; i++) {
      sum[i] = 2 * x[i] - 3 * y[i];
    }
    var gathered = CoMoments.of(Columns.none().and("x", x).and("y", y).and("sum", sum));

    var made =
        CoMoments.of(Columns.none().and("x", x).and("y", y))
            .and("sum", Map.of("x", 2.0, "y", -3.0));

    assertThat(made.mean("sum")).isCloseTo(gathered.mean("sum"), Offset.offset(1e-14));
    for (String other : made.names()) {
      assertThat(made.covariance("sum", other))
          .isCloseTo(gathered.covariance("sum", other), Offset.offset(1e-12));
      assertThat(made.covariance(other, "sum"))
          .isCloseTo(gathered.covariance("sum", other), Offset.offset(1e-12));
    }
  }

  @Test
  void refuseMistakesOfTheCaller() {
    var moments = new CoMoments(List.of("x", "y"));
    assertThatThrownBy(() -> moments.add(1, 2, 3)).hasMessageContaining("2 values here, not 3");
    assertThatThrownBy(() -> moments.mean("z")).hasMessageContaining("no column z");
    assertThatThrownBy(() -> moments.and("x", Map.of("y", 2.0)))
        .hasMessageContaining("x stands here already");
    assertThatThrownBy(() -> moments.and("v", Map.of("w", 2.0)))
        .hasMessageContaining("no column w");
    assertThatThrownBy(() -> moments.merge(new CoMoments(List.of("x"))))
        .hasMessageContaining("[x] do not join [x, y]");
  }
}
