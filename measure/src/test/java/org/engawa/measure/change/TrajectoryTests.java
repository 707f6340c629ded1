// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.engawa.measure.change.Change.Claim;
import org.engawa.measure.change.Change.Reason;
import org.engawa.measure.change.ReliableChange.Way;
import org.engawa.measure.change.Trajectory.Ebb;
import org.engawa.measure.change.Trajectory.Gap;
import org.engawa.measure.change.Trajectory.Point;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.CardReader;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;
import org.junit.jupiter.api.Test;

class TrajectoryTests {

  private static final Instant DAY = Instant.parse("2025-01-01T12:00:00Z");
  private static final Duration SEASON = Duration.ofDays(92);

  @Test
  void findsTheFirstTheLastAndTheNearest() {
    var trajectory = new Trajectory(List.of(at(200, 3), at(0, 9), at(100, 5)), List.of());

    assertThat(trajectory.first()).contains(at(0, 9));
    assertThat(trajectory.last()).contains(at(200, 3));
    assertThat(trajectory.nearest(day(149))).contains(at(100, 5));
    assertThat(trajectory.nearest(day(150))).contains(at(100, 5));
    assertThat(trajectory.nearest(day(151))).contains(at(200, 3));
    assertThat(new Trajectory(List.of(), List.of()).first()).isEmpty();
    assertThat(new Trajectory(List.of(), List.of()).spans(SEASON)).isEmpty();
  }

  @Test
  void breaksIntoSpansWhereASeasonHasNoValue() {
    var trajectory =
        new Trajectory(List.of(at(0, 1), at(92, 2), at(185, 3), at(190, 4)), List.of());

    assertThat(trajectory.spans(SEASON))
        .extracting(Trajectory.Span::from)
        .containsExactly(day(0), day(185));
    assertThat(trajectory.spans(SEASON).getFirst().to()).isEqualTo(day(92));
    assertThat(trajectory.gaps(SEASON)).containsExactly(new Gap(day(92), day(185)));
  }

  @Test
  void takesAnEbbFromThePersonAndFromNothingElse() {
    var ebb = new Ebb(day(10), Optional.of(day(20)));
    var lasting = new Ebb(day(90), Optional.empty());
    var trajectory = new Trajectory(List.of(at(0, 9), at(10, 9), at(20, 0)), List.of(lasting, ebb));

    assertThat(trajectory.ebbOf(at(10, 9))).contains(ebb);
    assertThat(trajectory.ebbOf(at(20, 0))).isEmpty();
    assertThat(trajectory.ebbOf(at(500, 9))).contains(lasting);
    assertThat(trajectory.ebbs()).containsExactly(ebb, lasting);
  }

  @Test
  void claimsNothingWithoutAReliabilityOrASpread() {
    assertThat(claim("", at(0, 5), at(10, 20))).isEqualTo(new Claim.None(Reason.NO_RELIABILITY));
    assertThat(claim(reliability(0.9), at(0, 5), at(10, 20)))
        .isEqualTo(new Claim.None(Reason.NO_SPREAD));
    assertThat(claim(reliability(1) + norm(), at(0, 5), at(10, 20)))
        .isEqualTo(new Claim.None(Reason.PERFECT_RELIABILITY));
    assertThat(claim(reliability(0.9) + norm(), at(0, 5), new Point(day(9), 20, 2)))
        .isEqualTo(new Claim.None(Reason.KEY_CHANGED));
  }

  @Test
  void claimsAChangeThatIsMoreThanTheScalesOwnUnsteadiness() {
    // 7 √(1 − 0.9) √2 = 3.13; times 1.96 is 6.14, so that 6 is not enough and 7 is.
    var weighed = (Claim.Weighed) claim(reliability(0.9) + norm(), at(0, 20), at(10, 13));

    assertThat(weighed.smallest()).isCloseTo(6.135770530259422, Offset.offset(1e-12));
    assertThat(weighed.way()).isEqualTo(Way.IMPROVED);
    assertThat(((Claim.Weighed) claim(reliability(0.9) + norm(), at(0, 20), at(10, 14))).way())
        .isEqualTo(Way.UNCHANGED);
    assertThat(((Claim.Weighed) claim(reliability(0.9) + norm(), at(0, 13), at(10, 20))).way())
        .isEqualTo(Way.DETERIORATED);
  }

  private static Claim claim(String published, Point earlier, Point later) {
    Card card = card(published);
    return Change.between(earlier, later, card.scales().getFirst(), card.coding()).claim();
  }

  private static String reliability(double value) {
    return "    reliability: [{kind: alpha, value: %s, cite: made up, confidence: verified}]\n"
        .formatted(value);
  }

  private static String norm() {
    return "    norms: [{sample: made up, mean: 12, sd: 7, cite: made up, confidence: verified}]\n";
  }

  private static Card card(String published) {
    String yaml =
        """
        id: made-up
        title: Made up
        room_title: Made up
        source: none
        key: {version: 1, confidence: verified}
        licence: {wording: ships, note: none}
        items: 10
        answers: {from: 0, to: 4}
        scales:
          total:
            items: 1..10
            method: sum
            range: [0, 40]
            higher: worse
            missing: none
            dimension: meaning.experience
        """;
    return switch (CardReader.read(
        "made-up.yaml", (yaml + published).getBytes(StandardCharsets.UTF_8))) {
      case CardRead(Card card) -> card;
      case CardRefused refused -> throw new AssertionError(refused);
    };
  }

  private static Point at(int days, double value) {
    return new Point(day(days), value, 1);
  }

  private static Instant day(int days) {
    return DAY.plus(Duration.ofDays(days));
  }
}
