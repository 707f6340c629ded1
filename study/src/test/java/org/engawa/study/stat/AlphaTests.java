// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphaTests {

  /** Expected: scipy 1.17, stats.f; with alpha 0 a limit is 1 less the quantile. */
  @Test
  void limitsOfManyPeopleUseF() {
    var limits = Alpha.feldt95(0, 100_000, 10);

    assertThat(limits.low()).isCloseTo(1 - 1.0092647944943152, within(1e-9));
    assertThat(limits.high()).isCloseTo(1 - 0.9907859557484099, within(1e-9));
  }

  @Test
  void itemsThatGiveEachOtherHaveNoLambda() {
    double[] a = {1, 2, 3, 4, 5, 6};
    double[] b = {2, 1, 4, 3, 6, 5};
    double[] sum = {3, 3, 7, 7, 11, 11};
    var found = Reliability.of(List.of("a", "b", "sum"), new double[][] {a, b, sum});

    assertThat(found.listwise().figures().get("guttman_lambda6"))
        .isEqualTo(Figure.none("an item is constant or given by the others"));
    assertThat(found.listwise().figures().get("alpha_raw").number()).isPresent();
  }

  @Test
  void factorOfKnownLoadingsIsFound() {
    double[] loadings = {0.9, 0.5, -0.3, 0.7};
    double[][] matrix = new double[4][4];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        matrix[i][j] = i == j ? 1 : loadings[i] * loadings[j];
      }
    }
    var found = OneFactor.of(matrix).orElseThrow();

    assertThat(found.loadings()).containsExactly(loadings, within(1e-12));
    assertThat(found.heywood()).isFalse();
    double common = 1.8 * 1.8;
    double apart = 4 - 0.81 - 0.25 - 0.09 - 0.49;
    assertThat(found.figures().number("omega_total"))
        .isCloseTo(common / (common + apart), within(1e-12));
  }

  @Test
  void itemsWithoutRelationHaveNoFactor() {
    assertThat(OneFactor.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}})).isEmpty();
    double[][] large = {{1e300, 9e299, 8e299}, {9e299, 1e300, 7e299}, {8e299, 7e299, 1e300}};
    assertThat(OneFactor.of(large)).isEmpty();
  }

  @Test
  void refusesNamesForOtherItems() {
    assertThatThrownBy(() -> Reliability.of(List.of("a"), new double[2][3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 names for 2 items");
  }
}
