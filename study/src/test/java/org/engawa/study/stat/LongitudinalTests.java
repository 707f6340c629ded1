// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.engawa.measure.change.ReliableChange.Better;
import org.engawa.study.Reference;
import org.engawa.study.stat.Correlations.Kind;
import org.engawa.study.stat.Correlations.Missing;
import org.junit.jupiter.api.Test;

/** Two times: made-up people in two arms, and real answers to twenty items. */
class LongitudinalTests {

  private static final String PEOPLE = "4_longitudinal/per_person.csv";
  private static final String RETEST = "4_longitudinal/sai_retest.csv";
  private static final List<String> ARMS = List.of("program", "tau");

  @Test
  void changeIsDescribedAndTestedAsInR() {
    var json = Reference.json("4_longitudinal/change.json");
    double[] slope = Reference.column(PEOPLE, "slope_per_30d");
    List<String> arm = Reference.words(PEOPLE, "arm");
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("slope_descriptives", Descriptives.of(slope));
    ours.put("pre_post_all", prePost(_ -> true));
    ours.put("pre_post_program", prePost(i -> arm.get(i).equals("program")));
    ours.put("pre_post_tau", prePost(i -> arm.get(i).equals("tau")));
    ours.put("change_between_arms", Trees.twoGroups(Groups.of(twice("change"), arm, ARMS)));
    ours.put("slope_between_arms", Trees.twoGroups(Groups.of(slope, arm, ARMS)));
    ours.put("arm_by_class", armByClass(arm));

    Walks.without(
            // Counts, and what belongs to reliable change and to regression.
            "n_persons",
            "n_observations",
            "n_persons_with_change",
            "percent_positive_slope",
            "rci_given_alpha_and_sd",
            "rci_given_alpha_baseline_sd",
            "rci_by_arm_given_sd",
            "setbacks",
            "ancova_last_on_first_arm")
        .hold(json, ours, 200);
  }

  /** Whoever came only once has no change, though first and last are written down. */
  private static double[] twice(String column) {
    double[] visits = Reference.column(PEOPLE, "n_visits");
    double[] values = Reference.column(PEOPLE, column);
    return IntStream.range(0, values.length)
        .mapToDouble(i -> visits[i] < 2 ? Double.NaN : values[i])
        .toArray();
  }

  private static Figures prePost(IntPredicate who) {
    double[] first = twice("first");
    double[] last = twice("last");
    int[] kept = IntStream.range(0, first.length).filter(who).toArray();
    return PrePost.of(
        IntStream.of(kept).mapToDouble(i -> first[i]).toArray(),
        IntStream.of(kept).mapToDouble(i -> last[i]).toArray());
  }

  private static Map<String, Object> armByClass(List<String> arm) {
    List<String> classes = List.of("improved", "unchanged", "deteriorated");
    List<String> classOf = Reference.words(PEOPLE, "rci_class");
    List<String[]> people = new ArrayList<>();
    for (int i = 0; i < arm.size(); i++) {
      people.add(new String[] {arm.get(i), classOf.get(i)});
    }
    return Trees.contingency(ARMS, classes, Trees.counts(ARMS, classes, people));
  }

  @Test
  void twentyItemsAreAsReliableTwiceAsInPsych() {
    var json = Reference.json("4_longitudinal/sai_retest.json");
    double[][] first = items(json, "_1");
    double[][] second = items(json, "_2");
    double[] before = MissingAnswers.SUM_PRORATED_80.scores(first);
    double[] after = MissingAnswers.SUM_PRORATED_80.scores(second);
    List<String> names = names();
    assertThat(names).hasSize(20);
    Map<String, Object> ours = new LinkedHashMap<>();
    ours.put("reliability_time1", Trees.reliability(Reliability.of(names, first)));
    ours.put("reliability_time2", Trees.reliability(Reliability.of(names, second)));
    ours.put("time1", Descriptives.of(before));
    ours.put("time2", Descriptives.of(after));
    ours.put("pre_post", PrePost.of(before, after));
    ours.put("retest", retest(before, after));
    ours.put("rci_alpha_time1_sd_time1", rci(first, before, after));

    Walks.without("note", "rule").hold(json, ours, 890);
  }

  private static Figures retest(double[] before, double[] after) {
    var both = Columns.none().and("before", before).and("after", after);
    return Correlations.of(both, Missing.PAIRWISE, Kind.STRAIGHT_AND_RANKED).of("before", "after");
  }

  /** Weighed by alpha and deviation of the first time; fewer points are better. */
  private static Map<String, Object> rci(double[][] items, double[] before, double[] after) {
    double alpha = Reliability.of(names(), items).listwise().figures().number("alpha_raw");
    double sd = PrePost.of(before, after).number("sd_pre");
    return Trees.change(new GroupChange(before, after, new ChangeRule(alpha, sd, Better.LOWER)));
  }

  private static List<String> names() {
    return IntStream.rangeClosed(1, 20).mapToObj("i%02d"::formatted).toList();
  }

  private static double[][] items(Reference json, String time) {
    List<String> reversed = json.at("meta", "reverse_items").list();
    return names().stream()
        .map(
            item -> {
              double[] answers = Reference.column(RETEST, item + time);
              return reversed.contains(item) ? Items.turned(answers, 5) : answers;
            })
        .toArray(double[][]::new);
  }
}
