// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;

class NormalityTests {

  /** Relative tolerance 1e-7 for W and 1e-6 for its p, 1e-8 for Jarque and Bera. */
  @Test
  void residualsAreAsNormalAsInR() {
    double[] residuals =
        Reference.column("2_nonaka/residuals_cohort_step3_A_centered.csv", "resid");
    var json =
        Reference.json("2_nonaka/regression_cohort.json")
            .at("models", "A_centered", "step3", "diagnostics");
    var shapiro = ShapiroWilk.of(residuals);

    json.at("shapiro_wilk_raw").holds(shapiro, "W", 1e-7);
    json.at("shapiro_wilk_raw").holds(shapiro, "p", 1e-6);
    Walks.without().hold(json.at("jarque_bera"), JarqueBera.of(Moments.of(residuals)), 3);
  }

  @Test
  void threeValuesHaveAnExactProbability() {
    // Evenly spaced values give the largest W there is.
    assertThat(ShapiroWilk.of(1, 2, 3).number("W")).isCloseTo(1, within(1e-12));
    assertThat(ShapiroWilk.of(1, 2, 3).number("p")).isCloseTo(1, within(1e-6));
    // W = 3/4 is the smallest, of two equal values and another.
    assertThat(ShapiroWilk.of(1, 1, 9).number("W")).isCloseTo(0.75, within(1e-12));
    assertThat(ShapiroWilk.of(1, 1, 9).number("p")).isCloseTo(0, within(1e-6));
  }

  @Test
  void orderAndScaleDoNotMatter() {
    double[] values = {4, 1, 7, 2.5, 9, 3};
    double[] turned = Arrays.stream(values).map(value -> 1000 - 20 * value).toArray();

    assertThat(ShapiroWilk.of(turned).number("W"))
        .isCloseTo(ShapiroWilk.of(values).number("W"), within(1e-12));
  }

  @Test
  void isNotDefinedOutsideItsRange() {
    double[] many = IntStream.range(0, 5001).mapToDouble(i -> i).toArray();

    assertThat(ShapiroWilk.of(1, 2).get("p")).isEqualTo(Figure.none("fewer than three values"));
    assertThat(ShapiroWilk.of(2, 2, 2).get("W")).isEqualTo(Figure.none("all values are the same"));
    assertThat(ShapiroWilk.of(many).get("W")).isEqualTo(Figure.none("more than 5000 values"));
    assertThat(JarqueBera.of(Moments.of(5, 5)).get("JB"))
        .isEqualTo(Figure.none("all values are the same"));
  }
}
