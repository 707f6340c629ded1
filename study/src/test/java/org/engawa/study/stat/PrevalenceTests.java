// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.Reference;
import org.junit.jupiter.api.Test;

class PrevalenceTests {

  @Test
  void sharesAndTablesAreAsInR() {
    var json = Reference.json("1_real/prevalence_odds.json");
    List<Object> shares = new ArrayList<>();
    for (int i = 0; i < json.at("prevalence").size(); i++) {
      shares.add(share(json.at("prevalence", i)));
    }
    Map<String, Object> tables =
        Trees.each(json.at("tables").keys(), name -> table(json.at("tables", name)));

    // What is left out pools odds ratios over strata, which is no matter of one table.
    Walks.without("stratified").hold(json, Map.of("prevalence", shares, "tables", tables), 290);
  }

  private static Map<String, Object> share(Reference at) {
    var prevalence = new Prevalence((long) at.at("x").number(), (long) at.at("n").number());
    Map<String, Object> tree = new LinkedHashMap<>(prevalence.figures().byName());
    tree.put("label", at.at("label").word());
    if (at.has("p0")) {
      tree.putAll(prevalence.against(at.at("p0").number()).byName());
    }
    return tree;
  }

  private static Map<String, Object> table(Reference at) {
    long[][] counts = new long[2][2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        counts[i][j] = (long) at.at("observed", i, j).number();
      }
    }
    return Trees.contingency(at.at("rows").list(), at.at("cols").list(), counts);
  }

  @Test
  void ofNobodyNothingIsDefined() {
    var nobody = new Prevalence(0, 0);

    assertThat(nobody.figures().get("prevalence")).isEqualTo(Figure.none("nobody was asked"));
    assertThat(nobody.figures().get("ci95_clopper_pearson_low"))
        .isEqualTo(Figure.none("nobody was asked"));
    assertThat(nobody.against(0.5).get("binom_test_p_two_sided"))
        .isEqualTo(Figure.none("nobody was asked"));
  }

  @Test
  void refusesMoreThanThereAre() {
    assertThatThrownBy(() -> new Prevalence(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 of 2: must lie in 0 to 2");
    assertThatThrownBy(() -> new Prevalence(1, 2).against(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 1.0");
  }
}
