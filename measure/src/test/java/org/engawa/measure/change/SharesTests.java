// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.engawa.measure.change.ReliableChange.Better;
import org.engawa.measure.change.ReliableChange.Way;
import org.engawa.measure.change.Shares.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts, shares and cut-off come from R 4.2.2 over the same rows; shares within 1e-10. */
class SharesTests {

  private static final Percentage AS_R = Percentage.withPercentage(1e-8);
  private static final double BASELINE_SD = 12.512360975025723;

  @ParameterizedTest
  @CsvSource({
    "all, 16, 1.96, 44, 61, 13",
    "all, 16, 1.645, 45, 60, 13",
    "all, 12.512360975025723, 1.96, 47, 56, 15",
    "all, 12.512360975025723, 1.645, 49, 54, 15",
    "program, 16, 1.96, 29, 27, 3",
    "program, 16, 1.645, 29, 27, 3",
    "tau, 16, 1.96, 15, 34, 10",
    "tau, 16, 1.645, 16, 33, 10",
  })
  void countsTheWaysOfAGroup(
      String arm, double sd, double limit, int improved, int unchanged, int deteriorated) {
    var shares = Shares.of(pairs(arm), new ReliableChange(0.94, sd), Better.HIGHER, limit);

    assertThat(shares.counts())
        .containsEntry(Way.IMPROVED, improved)
        .containsEntry(Way.UNCHANGED, unchanged)
        .containsEntry(Way.DETERIORATED, deteriorated);
  }

  @ParameterizedTest
  @CsvSource({
    "all, 16, 48, 55, 15",
    "all, 12.512360975025723, 58, 42, 18",
    "program, 16, 32, 23, 4",
    "tau, 16, 17, 31, 11",
  })
  void correctsForTheFallBackToTheMean(
      String arm, double sd, int improved, int unchanged, int deteriorated) {
    var shares =
        Shares.corrected(
            pairs(arm), new ReliableChange(0.94, sd), Better.HIGHER, ReliableChange.FIVE_PERCENT);

    assertThat(shares.counts())
        .containsEntry(Way.IMPROVED, improved)
        .containsEntry(Way.UNCHANGED, unchanged)
        .containsEntry(Way.DETERIORATED, deteriorated);
  }

  @Test
  void countsThoseWhoAlsoCrossedTheCutOff() {
    double cutOff = Shares.cutOff(24.47457627118644, BASELINE_SD, 42, 14);
    var shares =
        Shares.withRecovered(pairs("all"), new ReliableChange(0.94, 16), Better.HIGHER, cutOff);

    assertThat(cutOff).isCloseTo(32.745602308503884, AS_R);
    assertThat(shares.recovered()).hasValue(28);
    assertThat(shares.percent(Way.IMPROVED)).hasValue(100.0 * 44 / 118);
    assertThat(shares.percent(Way.DETERIORATED).orElseThrow()).isCloseTo(11.016949152542374, AS_R);
    assertThat(shares.people()).isEqualTo(118);
  }

  @Test
  void turnsRoundWhereLowerIsBetter() {
    List<Pair> turned =
        pairs("all").stream().map(pair -> new Pair(-pair.earlier(), -pair.later())).toList();
    var shares =
        Shares.withRecovered(
            turned, new ReliableChange(0.94, 16), Better.LOWER, -32.745602308503884);

    assertThat(shares.counts()).containsEntry(Way.IMPROVED, 44).containsEntry(Way.DETERIORATED, 13);
    assertThat(shares.recovered()).hasValue(28);
  }

  @Test
  void givesNoShareOfNobody() {
    var shares = Shares.of(List.of(), new ReliableChange(0.9, 5), Better.HIGHER, 1.96);

    assertThat(shares.percent(Way.IMPROVED)).isEmpty();
    assertThat(shares.counts()).containsOnlyKeys(Way.values()).containsEntry(Way.IMPROVED, 0);
  }

  @Test
  void refusesACutOffWithoutSpread() {
    assertThatThrownBy(() -> Shares.cutOff(1, 0, 2, 3)).hasMessageContaining("above 0");
  }

  private static List<Pair> pairs(String arm) {
    return rows()
        .lines()
        .filter(row -> !row.startsWith("#") && !row.startsWith("arm"))
        .map(row -> row.split(","))
        .filter(row -> arm.equals("all") || row[0].equals(arm))
        .map(row -> new Pair(Double.parseDouble(row[1]), Double.parseDouble(row[2])))
        .toList();
  }

  private static String rows() {
    try (var in = SharesTests.class.getResourceAsStream("first-and-last.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
