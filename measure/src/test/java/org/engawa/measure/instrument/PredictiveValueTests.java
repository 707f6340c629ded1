// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictiveValueTests {

  // By hand, over 10,000 people: se .94, sp .61, p .0782 gives 735 found and 3,595 mistaken.
  @ParameterizedTest(name = "prevalence {0}")
  @CsvSource({"0.0782, 0.16976, 0.99172", "0.02, 0.04688, 0.99800", "0.5, 0.70677, 0.91045"})
  void isReckonedAgainForThePrevalenceOfTheHouse(double prevalence, double ppv, double npv) {
    var value = PredictiveValue.at(prevalence, hq25()).orElseThrow();

    assertThat(value.ppv()).isCloseTo(ppv, within(5e-6));
    assertThat(value.npv()).isCloseTo(npv, within(5e-6));
  }

  @Test
  void agreesWithThePublishedOneAtThePrevalenceOfItsStudy() {
    var published = hq25().ppv().orElseThrow();

    assertThat(PredictiveValue.at(0.0782, hq25()).orElseThrow().ppv())
        .isCloseTo(published, within(0.005));
  }

  @Test
  void speaksOfPeople() {
    var value = PredictiveValue.at(0.02, hq25()).orElseThrow();

    assertThat(value.meantOf100()).isEqualTo(5);
    assertThat(value.mistakenOf100()).isEqualTo(95);
    assertThat(value.passedOverOf100()).isZero();
    assertThat(PredictiveValue.at(0.5, hq25()).orElseThrow().passedOverOf100()).isEqualTo(9);
  }

  @Test
  void isAbsentWhereTheRatesWereNotPublished() {
    assertThat(PredictiveValue.at(0.1, rates(OptionalDouble.of(0.9), OptionalDouble.empty())))
        .isEmpty();
    assertThat(PredictiveValue.at(0.1, rates(OptionalDouble.empty(), OptionalDouble.of(0.9))))
        .isEmpty();
    assertThat(PredictiveValue.at(0.1, rates(OptionalDouble.of(0), OptionalDouble.of(1))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 17, Double.NaN})
  void refusesAPrevalenceThatIsNoShare(double prevalence) {
    assertThatThrownBy(() -> PredictiveValue.at(prevalence, hq25()))
        .hasMessageContaining("above 0 and below 1");
  }

  private static ErrorRates hq25() {
    return Cards.shipped().card("hq-25").orElseThrow().bands().getFirst().rates();
  }

  private static ErrorRates rates(OptionalDouble sensitivity, OptionalDouble specificity) {
    return new ErrorRates(
        sensitivity,
        specificity,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty());
  }
}
