// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.Reference;
import org.engawa.study.ReferenceWalk;
import org.junit.jupiter.api.Test;

class PooledOddsTests {

  @Test
  void everyFigureIsThatOfR() {
    var json = Reference.json("1_real/prevalence_odds.json").at("stratified");
    var strata = new ArrayList<Stratum>();
    for (int place = 0; place < json.at("strata").size(); place++) {
      var table = json.at("strata", place, "table");
      strata.add(
          new Stratum(
              json.at("strata", place, "name").word(),
              new TwoByTwo(
                  (long) table.at(0, 0).number(),
                  (long) table.at(0, 1).number(),
                  (long) table.at(1, 0).number(),
                  (long) table.at(1, 1).number())));
    }
    var odds = new PooledOdds(strata);
    Map<String, Object> ours = new LinkedHashMap<>(odds.mantelHaenszel().byName());
    ours.put("inverse_variance_fixed", odds.fixed());
    ours.put("heterogeneity", odds.heterogeneity());
    ours.put("random_DL", odds.random());
    ours.put(
        "strata",
        strata.stream()
            .map(
                each -> {
                  Map<String, Object> one = new LinkedHashMap<>(each.figures().byName());
                  one.put("name", each.name());
                  return one;
                })
            .toList());

    // The counts themselves are data.
    ReferenceWalk.without("table").hold(json, ours, 34);
  }

  @Test
  void aSingleZeroAddsAHalfForTheLogarithmsAndNothingForTheCounts() {
    var zero = new Stratum("one", new TwoByTwo(0, 12, 7, 9));
    var odds = new PooledOdds(List.of(zero, new Stratum("two", new TwoByTwo(5, 5, 4, 6))));

    // The log odds ratio of R for the table with a zero cell.
    assertThat(zero.figures().number("log_or")).isCloseTo(-2.9824870468039704, within(1e-12));
    assertThat(odds.mantelHaenszel().number("mh_odds_ratio"))
        .isCloseTo(30.0 / 20 / (84.0 / 28 + 20.0 / 20), within(1e-12));
  }

  @Test
  void strataThatTellNothingAreLeftOut() {
    var empty = new Stratum("empty", new TwoByTwo(0, 4, 0, 9));
    var one = new Stratum("one", new TwoByTwo(5, 5, 4, 6));

    var alone = new PooledOdds(List.of(one, empty));

    assertThat(empty.figures().get("log_or")).isInstanceOf(Figure.None.class);
    assertThat(alone.fixed()).isEqualTo(new PooledOdds(List.of(one)).fixed());
    assertThat(alone.random()).isEqualTo(alone.fixed());
    assertThat(alone.heterogeneity().byName().values())
        .containsOnly(Figure.none("only one stratum tells anything about the ratio"));
    var nothing = new PooledOdds(List.of(empty));
    for (var figures :
        List.of(
            nothing.mantelHaenszel(), nothing.fixed(), nothing.random(), nothing.heterogeneity())) {
      assertThat(figures.byName().values()).allMatch(Figure.None.class::isInstance);
    }
  }
}
