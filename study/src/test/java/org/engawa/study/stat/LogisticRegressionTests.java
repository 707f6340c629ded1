// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.engawa.study.Reference;
import org.engawa.study.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticRegressionTests {

  @ParameterizedTest
  @ValueSource(strings = {"cohort", "missing_prorated80", "missing_prorated50"})
  void isThatOfTheCohort(String rule) {
    var scales = Rows.cohort(rule);
    var columns = scales.and("scs", scales.get("scs_total")).and("srs", scales.get("srs_total"));
    var logistic =
        LogisticRegression.of(
            columns, "group_hikikomori", List.of("sex_male", "age", "scs", "srs"));
    var ours = Trees.of(logistic.figures());
    ours.put("coefficients", Models.coefficients(logistic.coefficients()));

    Walks.without("model")
        .hold(Reference.json("2_nonaka/regression_" + rule + ".json").at("logistic"), ours, 40);
  }

  /** A single predictor of two values has a closed form: the log odds ratio of its table. */
  @Test
  void isTheOddsRatioOfATable() {
    var columns =
        Columns.none()
            .and("y", 1, 1, 1, 0, 0, 1, 0, 0, 0, 0)
            .and("x", 1, 1, 1, 1, 1, 0, 0, 0, 0, 0);

    var logistic = LogisticRegression.of(columns, "y", List.of("x"));

    var x = logistic.coefficients().get(1).figures();
    assertThat(x.number("odds_ratio")).isCloseTo(6, Offset.offset(1e-12));
    assertThat(x.number("SE"))
        .isCloseTo(Math.sqrt(1 / 3.0 + 1 / 2.0 + 1 + 1 / 4.0), Offset.offset(1e-12));
  }

  @Test
  void saysWhereOnesAndZerosAreApart() {
    var whole = columns(20, i -> i < 9 ? 0 : 1, i -> i);
    var border = columns(20, i -> i < 9 || i == 10 ? 0 : 1, i -> i < 11 && i > 8 ? 9 : i);
    var far = columns(20, i -> i < 9 ? 0 : 1, i -> i < 9 ? 1e-9 * i : 1e6 + i);

    for (var columns : List.of(whole, border, far)) {
      var logistic = LogisticRegression.of(columns, "y", List.of("x"));
      var reason = Figure.none("the predictors tell ones from zeros without error");
      assertThat(logistic.figures().get("logLik")).isEqualTo(reason);
      assertThat(logistic.coefficients().get(1).figures().get("B")).isEqualTo(reason);
      assertThat(logistic.figures().number("n")).isEqualTo(20);
      assertThat(logistic.figures().get("null_deviance")).isInstanceOf(Figure.Value.class);
    }
  }

  /** One row far out is all but certain, and yet the others overlap. */
  @Test
  void doesNotTakeACertainRowForSeparation() {
    var random = new SplittableRandom(5);
    double[] x = random.doubles(200, -2, 2).toArray();
    double[] y =
        Arrays.stream(x).map(v -> random.nextDouble() < 1 / (1 + Math.exp(-v)) ? 1 : 0).toArray();
    x[0] = 60;
    y[0] = 1;

    var logistic = LogisticRegression.of(Columns.none().and("y", y).and("x", x), "y", List.of("x"));

    assertThat(logistic.coefficients().get(1).figures().get("B")).isInstanceOf(Figure.Value.class);
    // At the maximum the score is zero: the residuals add up to nothing, alone and times x.
    double b0 = logistic.coefficients().get(0).figures().number("B");
    double b1 = logistic.coefficients().get(1).figures().number("B");
    double score = 0;
    for (int i = 0; i < x.length; i++) {
      score += (y[i] - 1 / (1 + Math.exp(-b0 - b1 * x[i]))) * x[i];
    }
    assertThat(score).isCloseTo(0, Offset.offset(1e-10));
  }

  @Test
  void refusesOrNamesWhatCannotStand() {
    var columns =
        Columns.none()
            .and("y", 1, 0, 1, 0, 1, 0)
            .and("x", 1, 2, 3, 4, 1, 3)
            .and("c", 2, 2, 2, 2, 2, 2);

    var logistic = LogisticRegression.of(columns, "y", List.of("x", "c"));

    assertThat(logistic.refused()).containsEntry("c", "has one value in all rows");
    assertThat(logistic.coefficients().get(2).figures().get("odds_ratio"))
        .isEqualTo(Figure.none("has one value in all rows"));
    assertThat(logistic.coefficients().get(1).figures().get("B")).isInstanceOf(Figure.Value.class);
    assertThatThrownBy(() -> LogisticRegression.of(columns, "x", List.of("y")))
        .hasMessageContaining("x is 0 or 1, not 2.0");
    assertThat(
            LogisticRegression.of(columns.and("one", 1, 1, 1, 1, 1, 1), "one", List.of("x"))
                .figures()
                .get("deviance"))
        .isEqualTo(Figure.none("the outcome has one value in all rows"));
    assertThat(
            LogisticRegression.of(Columns.none().and("y").and("x"), "y", List.of("x"))
                .figures()
                .get("null_deviance"))
        .isEqualTo(Figure.none("no row is complete"));
  }

  private static Columns columns(int n, IntToDoubleFunction y, IntToDoubleFunction x) {
    return Columns.none()
        .and("y", IntStream.range(0, n).mapToDouble(y).toArray())
        .and("x", IntStream.range(0, n).mapToDouble(x).toArray());
  }
}
