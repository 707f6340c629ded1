// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.engawa.measure.change.ReliableChange.Better;
import org.engawa.measure.change.Shares;
import org.engawa.study.Reference;
import org.engawa.study.ReferenceWalk;
import org.engawa.study.stat.PersonChange.ClinicalWay;
import org.junit.jupiter.api.Test;

class ChangeTests {

  private static final String VISITS = "4_longitudinal/longitudinal.csv";
  private static final String PEOPLE = "4_longitudinal/per_person.csv";
  private static final Reference JSON = Reference.json("4_longitudinal/change.json");
  private static final double TOLERANCE = 1e-10;
  private static final Setback SETBACK = new Setback(5, Better.HIGHER);

  @Test
  void everyFigureIsThatOfR() {
    var courses = new Courses(SETBACK);
    courses().values().forEach(courses::add);
    Map<String, Object> ours = new LinkedHashMap<>(courses.figures().byName());
    ours.put("setbacks", courses.setbacks());
    double[][] both = both();
    var rule = rule(16);
    ours.put("rci_given_alpha_and_sd", group(both, rule));
    ours.put("rci_given_alpha_baseline_sd", group(both, rule(sd(both[0]))));
    ours.put(
        "rci_by_arm_given_sd",
        Map.of("program", group(both("program"), rule), "tau", group(both("tau"), rule)));

    ReferenceWalk.without( // What was done, and words.
            "meta",
            "rule",
            // Figures of other procedures, held where those are.
            "slope_descriptives",
            "pre_post_all",
            "pre_post_program",
            "pre_post_tau",
            "change_between_arms",
            "slope_between_arms",
            "ancova_last_on_first_arm",
            "arm_by_class")
        .hold(JSON, ours, 151);
  }

  /** The reliability of the reference, and the cut-off to the people in general. */
  private static ChangeRule rule(double sd) {
    double[] first = both()[0];
    double cut =
        Shares.cutOff(
            Arrays.stream(first).average().orElseThrow(),
            sd(first),
            JSON.at("meta", "norm_mean").number(),
            JSON.at("meta", "norm_sd").number());
    return new ChangeRule(0.94, sd, Better.HIGHER, OptionalDouble.of(cut));
  }

  private static Map<String, Object> group(double[][] both, ChangeRule rule) {
    return Trees.change(new GroupChange(both[0], both[1], rule));
  }

  @Test
  void everyPersonIsAsInR() {
    var courses = courses();
    List<String> ids = Reference.words(PEOPLE, "id");
    assertThat(courses.keySet()).containsExactlyElementsOf(ids);
    List<Figures> each = List.copyOf(courses.values());
    int held = 0;
    for (String name : each.getFirst().byName().keySet()) {
      double[] expected = Reference.column(PEOPLE, name);
      for (int person = 0; person < expected.length; person++) {
        double found = each.get(person).number(name);
        if (Double.isNaN(expected[person])) {
          assertThat(found).as(name + " of " + ids.get(person)).isNaN();
        } else {
          double allowed = Math.max(1e-12, Math.abs(expected[person]) * TOLERANCE);
          assertThat(found)
              .as(name + " of " + ids.get(person))
              .isCloseTo(expected[person], within(allowed));
        }
        held++;
      }
    }
    assertThat(held).isEqualTo(17 * 120);
  }

  @Test
  void everyClassIsAsInR() {
    double[] visits = Reference.column(PEOPLE, "n_visits");
    double[] first = Reference.column(PEOPLE, "first");
    double[] last = Reference.column(PEOPLE, "last");
    double[] rci = Reference.column(PEOPLE, "rci_given_sd");
    List<String> ways = Reference.words(PEOPLE, "rci_class");
    List<String> clinical = Reference.words(PEOPLE, "clinical_class");
    var rule = rule(16);
    for (int person = 0; person < visits.length; person++) {
      boolean once = visits[person] < 2;
      var change = PersonChange.of(first[person], once ? Double.NaN : last[person], rule);
      if (once) {
        assertThat(change.way()).isEmpty();
        assertThat(ways.get(person)).isIn("", "NA");
      } else {
        assertThat(change.figures().number("rci")).isCloseTo(rci[person], within(1e-12));
        ClinicalWay way = change.way().orElseThrow();
        assertThat(word(way)).isEqualTo(clinical.get(person));
        assertThat(word(way.way())).isEqualTo(ways.get(person));
      }
    }
  }

  @Test
  void threePeopleOfAReviewAreWeighedAsInR() {
    var cases = Reference.json("4_longitudinal/single_case_rci.json").at("cases");
    assertThat(cases.size()).isEqualTo(3);
    for (int place = 0; place < cases.size(); place++) {
      var one = cases.at(place);
      var better = (Boolean) one.at("higher_better").node() ? Better.HIGHER : Better.LOWER;
      var change =
          PersonChange.of(
              one.at("pre").number(),
              one.at("post").number(),
              new ChangeRule(
                  one.at("alpha_assumed").number(), one.at("sd_assumed").number(), better));
      Map<String, Object> ours = new LinkedHashMap<>(change.figures().byName());
      ours.put("class", word(change.way().orElseThrow()));
      ReferenceWalk.without("scale", "pre", "post", "higher_better", "alpha_assumed", "sd_assumed")
          .hold(one, ours, 5);
    }
  }

  @Test
  void partsPutTogetherAreTheWhole() {
    var whole = new Courses(SETBACK);
    var left = new Courses(SETBACK);
    var right = new Courses(SETBACK);
    int place = 0;
    for (Figures course : courses().values()) {
      whole.add(course);
      (place++ % 3 == 0 ? left : right).add(course);
    }
    left.add(right);

    assertThat(left.figures()).isEqualTo(whole.figures());
    assertThat(left.setbacks()).isEqualTo(whole.setbacks());
  }

  private static Map<String, Figures> courses() {
    List<String> ids = Reference.words(VISITS, "id");
    double[] days = Reference.column(VISITS, "day");
    double[] scores = Reference.column(VISITS, "score");
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int row = 0; row < ids.size(); row++) {
      rows.computeIfAbsent(ids.get(row), _ -> new ArrayList<>()).add(row);
    }
    Map<String, Figures> courses = new LinkedHashMap<>();
    rows.forEach(
        (id, own) ->
            courses.put(
                id,
                Course.of(
                    own.stream().mapToDouble(row -> days[row]).toArray(),
                    own.stream().mapToDouble(row -> scores[row]).toArray(),
                    SETBACK)));
    return courses;
  }

  /** First and last scores of those who came twice. */
  private static double[][] both(String... arms) {
    List<String> arm = Reference.words(PEOPLE, "arm");
    double[] visits = Reference.column(PEOPLE, "n_visits");
    int[] people =
        IntStream.range(0, visits.length)
            .filter(i -> visits[i] >= 2 && (arms.length == 0 || arms[0].equals(arm.get(i))))
            .toArray();
    double[] first = Reference.column(PEOPLE, "first");
    double[] last = Reference.column(PEOPLE, "last");
    return new double[][] {
      Arrays.stream(people).mapToDouble(i -> first[i]).toArray(),
      Arrays.stream(people).mapToDouble(i -> last[i]).toArray()
    };
  }

  private static double sd(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> Math.pow(value - mean, 2)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  private static String word(Enum<?> way) {
    return way.name().toLowerCase(Locale.ROOT);
  }
}
