// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.Step;
import org.junit.jupiter.api.Test;

class PlanFormTests {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("study", "Days: \"out\" and in"),
          Map.entry("id", "id"),
          Map.entry("variables", "age\r\nsex: female=0, male=1\ngroup: other=0, 別の群=1"),
          Map.entry("card1", "k6"),
          Map.entry("items1", "k_1..k_6"),
          Map.entry("name1", "k"),
          Map.entry("describe", "1"),
          Map.entry("describe-by", "group"),
          Map.entry("reliability", "1"),
          Map.entry("compare", "k.total, age"),
          Map.entry("compare-by", "group"),
          Map.entry("with", "k.total"),
          Map.entry("predictors", "age, sex"),
          Map.entry("select", "0.4"),
          Map.entry("outcome", "k.total"),
          Map.entry("block1", "sex, group"),
          Map.entry("block2", "selected"),
          Map.entry("block3", "group × selected"),
          Map.entry("scale", "centre"),
          Map.entry("moderator", "group"),
          Map.entry("below", ".05"));

  @Test
  void writesEveryStepThatIsAskedFor() {
    Plan plan = read(FIELDS);
    assertThat(plan.study()).isEqualTo("Days: \"out\" and in");
    assertThat(plan.variables()).containsOnlyKeys("age", "sex", "group");
    assertThat(plan.instruments().get("k").columns())
        .containsExactly("k_1", "k_2", "k_3", "k_4", "k_5", "k_6");
    assertThat(plan.run())
        .extracting(Step::kind)
        .containsExactly("describe", "reliability", "compare", "correlate", "regress");
    Step.Regress regress = (Step.Regress) plan.run().getLast();
    assertThat(regress.steps()).hasSize(3);
    assertThat(regress.slopes()).contains(new Step.Regress.Slopes("group", 0.05));
  }

  @Test
  void leavesOutWhatIsEmpty() {
    Map<String, String> fields = Map.of("study", "a", "variables", "age", "describe", "1");
    assertThat(read(fields).run()).extracting(Step::kind).containsExactly("describe");
  }

  @Test
  void letsNoFieldWriteAnythingButItself() {
    for (String hostile :
        List.of("a\"\nrun: []", "}, x: {", "- &a [*a]", "\\", "yes", "#", "a: b")) {
      Map<String, String> fields = new HashMap<>(FIELDS);
      fields.put("study", hostile);
      assertThat(read(fields).study()).isEqualTo(hostile.replace('\n', ' '));
      for (String field : FIELDS.keySet()) {
        Map<String, String> one = new HashMap<>(FIELDS);
        one.put(field, hostile);
        String yaml = new PlanForm(one).yaml();
        if (PlanText.read(yaml, Cards.shipped()) instanceof PlanText.Whole(Plan plan)) {
          assertThat(plan.run()).as(yaml).hasSizeBetween(4, 5);
        }
      }
    }
  }

  private static Plan read(Map<String, String> fields) {
    String yaml = new PlanForm(fields).yaml();
    PlanText text = PlanText.read(yaml, Cards.shipped());
    assertThat(text).as(yaml).isInstanceOf(PlanText.Whole.class);
    return ((PlanText.Whole) text).plan();
  }
}
