// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.engawa.measure.change.ReliableChange.Better;
import org.engawa.measure.change.ReliableChange.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliableChangeTests {

  private static final Percentage AS_R = Percentage.withPercentage(1e-8);

  // Before and after of a published single case; the reliabilities and deviations are assumed.
  // Errors and indices computed with R 4.2.2, met within 1e-10 relative.
  @ParameterizedTest
  @CsvSource({
    "16, 25, 0.85, 5, HIGHER, 1.9364916731037085, 2.738612787525831, 3.286335345030996",
    "1.8, 3.4, 0.84, 1.1, HIGHER, 0.44000000000000006, 0.62225396744416195, 2.5712973861328994",
    "17, 6, 0.9, 7, LOWER, 2.2135943621178651, 3.1304951684997051, -3.5138211074996701",
  })
  void weighsADifferenceAsRDoes(
      double earlier,
      double later,
      double reliability,
      double sd,
      Better better,
      double ofMeasurement,
      double ofDifference,
      double index) {
    var change = new ReliableChange(reliability, sd);

    assertThat(change.errorOfMeasurement()).isCloseTo(ofMeasurement, AS_R);
    assertThat(change.errorOfDifference()).isCloseTo(ofDifference, AS_R);
    assertThat(change.index(earlier, later)).isCloseTo(index, AS_R);
    assertThat(ReliableChange.way(index, better, ReliableChange.FIVE_PERCENT))
        .isEqualTo(Way.IMPROVED);
  }

  @Test
  void callsWhatLiesExactlyAtTheLimitUnchanged() {
    assertThat(ReliableChange.way(1.96, Better.HIGHER, 1.96)).isEqualTo(Way.UNCHANGED);
    assertThat(ReliableChange.way(-1.96, Better.LOWER, 1.96)).isEqualTo(Way.UNCHANGED);
    assertThat(ReliableChange.way(-1.961, Better.LOWER, 1.96)).isEqualTo(Way.IMPROVED);
    assertThat(ReliableChange.way(-1.961, Better.HIGHER, 1.96)).isEqualTo(Way.DETERIORATED);
  }

  @Test
  void takesOffWhatFallsBackToTheMeanByItself() {
    var change = new ReliableChange(0.5, 10);

    // (20 - [30 + 0.5 (10 - 30)]) / (10 √0.5) = 0: just what was to be expected.
    assertThat(change.correctedIndex(10, 20, 30)).isCloseTo(0, within(1e-12));
    assertThat(change.index(10, 20)).isCloseTo(1, within(1e-12));
    assertThat(change.smallest(2)).isCloseTo(20, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -0.01, 1.2, Double.NaN})
  void refusesAReliabilityWithoutAnError(double reliability) {
    assertThatThrownBy(() -> new ReliableChange(reliability, 5)).hasMessageContaining("below 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesADeviationThatIsNone(double sd) {
    assertThatThrownBy(() -> new ReliableChange(0.8, sd)).hasMessageContaining("above 0");
  }
}
