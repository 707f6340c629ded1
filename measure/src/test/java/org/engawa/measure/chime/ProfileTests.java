// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTests {

  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final Duration QUARTER = Duration.ofDays(90);
  private static final Dimension AT_EASE = ChimePlus.dimension("meaning.experience");
  private static final Origin K6 = new Origin("k6", "total", 1, "standard", false);

  @Test
  void turnsAValueSoThatHigherIsMoreOfTheDimension() {
    assertThat(observation(6, 0, K6).height()).isEqualTo(0.75, within(1e-12));
    assertThat(rising(6, K6).height()).isEqualTo(0.25, within(1e-12));
  }

  @Test
  void refusesAValueOutsideItsRange() {
    assertThatThrownBy(() -> observation(25, 0, K6)).hasMessageContaining("0.0 to 24.0");
    assertThatThrownBy(() -> observation(Double.NaN, 0, K6)).hasMessageContaining("NaN");
  }

  @Test
  void keepsInstrumentsInformantsAndScalesApart() {
    var gad = new Origin("gad-7", "total", 1, "standard", false);
    var other = new Origin("k6", "other", 1, "standard", false);
    var zeroBased = new Origin("k6", "total", 1, "0-4", false);
    var strips =
        profile(
                observation(6, 0, K6),
                observation(6, 0, gad),
                observation(6, 0, other),
                observation(6, 0, zeroBased),
                by(Informant.FAMILY, observation(6, 0, K6)))
            .strips(QUARTER);

    assertThat(strips).hasSize(5).allMatch(each -> each.observations().size() == 1);
  }

  @Test
  void ordersStripsByTheCatalogue() {
    var early = new Origin("a", "b", 1, "standard", false);
    var reach = filed("spatiality.reach", observation(1, 0, early));
    var ties = filed("connectedness.support", observation(1, 0, K6));

    assertThat(profile(reach, ties).strips(QUARTER))
        .extracting(each -> each.dimension().id())
        .containsExactly("connectedness.support", "spatiality.reach");
  }

  @Test
  void drawsNoLineThroughAChangeOfKey() {
    var corrected = new Origin("k6", "total", 2, "standard", true);
    var strip =
        profile(observation(1, 0, K6), observation(2, 1, K6), observation(3, 2, corrected))
            .strips(QUARTER)
            .getFirst();

    assertThat(strip.segments()).extracting(Segment::keyVersion).containsExactly(1, 2);
    assertThat(strip.segments()).extracting(Segment::provisional).containsExactly(false, true);
  }

  @Test
  void leavesAGapOpen() {
    var strip =
        profile(observation(1, 0, K6), observation(2, 90, K6), observation(3, 181, K6))
            .strips(QUARTER)
            .getFirst();

    assertThat(strip.segments())
        .extracting(each -> each.observations().size())
        .containsExactly(2, 1);
  }

  @Test
  void keepsASetbackLikeAnyOtherObservation() {
    var strip =
        profile(observation(20, 2, K6), observation(2, 1, K6), observation(4, 0, K6))
            .strips(QUARTER)
            .getFirst();

    assertThat(strip.observations()).extracting(Observation::value).containsExactly(4.0, 2.0, 20.0);
  }

  @Test
  void refusesWhatIsAboutSomebodyElse() {
    var other = observation(1, 0, K6);

    assertThatThrownBy(() -> new Profile("someone-else", List.of(other)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isEmptyWithoutObservations() {
    assertThat(profile().strips(QUARTER)).isEmpty();
  }

  private static Profile profile(Observation... observations) {
    return new Profile("haru", Arrays.asList(observations));
  }

  private static Observation observation(double value, int day, Origin origin) {
    return new Observation(
        "haru",
        AT_EASE,
        value,
        new Range(0, 24),
        Direction.HIGHER_IS_LESS,
        START.plus(Duration.ofDays(day)),
        Informant.SELF,
        origin);
  }

  private static Observation rising(double value, Origin origin) {
    var range = new Range(0, 24);
    return new Observation(
        "haru", AT_EASE, value, range, Direction.HIGHER_IS_MORE, START, Informant.SELF, origin);
  }

  private static Observation by(Informant informant, Observation of) {
    return new Observation(
        of.subject(),
        of.dimension(),
        of.value(),
        of.range(),
        of.direction(),
        of.when(),
        informant,
        of.origin());
  }

  private static Observation filed(String dimension, Observation of) {
    return new Observation(
        of.subject(),
        ChimePlus.dimension(dimension),
        of.value(),
        of.range(),
        of.direction(),
        of.when(),
        of.informant(),
        of.origin());
  }
}
