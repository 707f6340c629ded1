// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.study.stat.Figure;
import org.junit.jupiter.api.Test;

class ReferenceWalkTests {

  private static final Reference TABLE =
      Reference.json("1_real/prevalence_odds.json").at("tables", "zero_cell", "effect_2x2");

  private static final String[] ALL_BUT_A = {
    "layout",
    "b",
    "c",
    "d",
    "haldane_0.5_added",
    "odds_ratio",
    "log_or",
    "se_log_or",
    "or_ci95_wald",
    "z_log_or",
    "p_log_or",
    "risk1",
    "risk2",
    "odds1",
    "odds2",
    "risk_ratio",
    "rr_ci95_log",
    "risk_difference",
    "rd_ci95_wald",
    "rd_ci95_newcombe_wilson",
    "nnt",
    "phi",
    "yule_Q"
  };

  private static ReferenceWalk walk() {
    return ReferenceWalk.without(ALL_BUT_A);
  }

  @Test
  void holdsWhatAgrees() {
    walk().hold(TABLE, Map.of("a", new Figure.Value(0)), 1);
  }

  @Test
  void noticesWhatNothingHolds() {
    refuses(Map.of(), "/a: nothing holds it");
  }

  @Test
  void noticesAnotherNumber() {
    refuses(Map.of("a", new Figure.Value(1e-11)), "/a: expected 0.0");
    refuses(Map.of("a", Figure.none("no reason")), "/a: expected 0.0");
  }

  @Test
  void noticesListOfAnotherLength() {
    var reference = Reference.json("1_real/sleep.json").at("paired", 0);
    assertThatThrownBy(
            () ->
                ReferenceWalk.without()
                    .hold(reference, Map.of("dz_ci95_noncentral_t", List.of()), 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/dz_ci95_noncentral_t: expected 2, found");
  }

  @Test
  void noticesThatLittleWasHeld() {
    assertThatThrownBy(() -> walk().hold(TABLE, Map.of("a", new Figure.Value(0)), 2))
        .isInstanceOf(AssertionError.class);
  }

  /** A p value of 1e-56 is not the same as another, however near both are to 0. */
  @Test
  void holdsSmallProbabilitiesToTheirDigits() {
    var pair = Reference.json("1_real/sat_act.json").at("correlations_pairwise", 0);
    double p = pair.at("p").number();
    String[] others = pair.keys().stream().filter(key -> !key.equals("p")).toArray(String[]::new);

    ReferenceWalk.without(others).hold(pair, Map.of("p", p), 1);
    assertThatThrownBy(() -> ReferenceWalk.without(others).hold(pair, Map.of("p", 1.001 * p), 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/p: expected");
  }

  @Test
  void refusesToLeaveOutWhatStandsNowhere() {
    var pair = Reference.json("1_real/sat_act.json").at("correlations_pairwise", 0);
    String[] all = pair.keys().toArray(String[]::new);
    String[] more =
        Stream.concat(Stream.of("nothing"), pair.keys().stream()).toArray(String[]::new);

    ReferenceWalk.without(all).evenIfAbsent("nothing").hold(pair, Map.of(), 0);
    assertThatThrownBy(() -> ReferenceWalk.without(more).hold(pair, Map.of(), 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing");
  }

  private static void refuses(Map<String, Object> ours, String message) {
    assertThatThrownBy(() -> walk().hold(TABLE, ours, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }
}
