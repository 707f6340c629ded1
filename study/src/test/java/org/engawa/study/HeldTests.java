// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engawa.study.stat.Figure;
import org.junit.jupiter.api.Test;

class HeldTests {

  private static final String FILE = "4_longitudinal/mixed_models_m2_exact.json";
  private static final String LIKELIHOOD = "models/ML/logLik";

  @Test
  void refusesAFileOfWhichANumberIsLeft() {
    var held = Held.to(FILE).except("note").except("models/REML/.*").except("models/ML/[^l].*");

    assertThatThrownBy(held::wholly)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(LIKELIHOOD);
    held.number(LIKELIHOOD, -3166.064785042547, 1e-12);
    assertThatCode(held::wholly).doesNotThrowAnyException();
  }

  @Test
  void refusesAFigureThatDiffersOrIsAbsent() {
    var held = Held.to(FILE);

    assertThatThrownBy(() -> held.number(LIKELIHOOD, -3166.0647, 1e-8))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> held.figure(LIKELIHOOD, Figure.none("not found"), 1e-8))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> held.number("models/ML/nothing", 1, 1e-8))
        .isInstanceOf(AssertionError.class);
  }

  /** A p value of 1e-20 is not the same as one of 1e-30, however near both are to 0. */
  @Test
  void holdsSmallPValuesToTheirDigits() {
    var held = Held.to("1_real/sat_act.json");

    assertThatThrownBy(() -> held.number("correlations_pairwise/0/p", 3.6e-56, 1e-8))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void refusesAnExceptionThatMeetsNothing() {
    assertThatThrownBy(() -> Held.to(FILE).except("models/OLS/.*"))
        .isInstanceOf(AssertionError.class);
  }
}
