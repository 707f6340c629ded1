// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.Generator;
import org.engawa.study.Reference;

/**
 * The made-up people of {@code 2_nonaka} or of {@code 3_large}.
 *
 * @param numbers every column of numbers by its name
 * @param sex male or female
 * @param group hikikomori or control
 * @param scales the items of each scale by name, reversed ones turned
 */
record CohortItems(
    Map<String, double[]> numbers,
    List<String> sex,
    List<String> group,
    Map<String, Map<String, double[]>> scales) {

  static final String COMPLETE = "2_nonaka/cohort.csv";
  static final String MISSING = "2_nonaka/cohort_missing.csv";

  static CohortItems of(String csv) {
    Map<String, double[]> numbers = new LinkedHashMap<>();
    for (var name : Generator.names()) {
      if (!List.of("id", "sex", "group").contains(name)) {
        numbers.put(name, Reference.column(csv, name));
      }
    }
    numbers.put("hikikomori_months", Reference.column(csv, "hikikomori_months"));
    return new CohortItems(
        numbers, Reference.words(csv, "sex"), Reference.words(csv, "group"), scales(numbers));
  }

  static CohortItems large(int people) {
    List<String> names = Generator.names();
    Map<String, double[]> numbers = new LinkedHashMap<>();
    names.forEach(name -> numbers.put(name, new double[people]));
    Generator.rows(
        people,
        row -> {
          for (int j = 0; j < row.length; j++) {
            numbers.get(names.get(j))[(int) row[0]] = row[j];
          }
        });
    return new CohortItems(
        numbers,
        words(numbers.get("sex"), "male", "female"),
        words(numbers.get("group"), "hikikomori", "control"),
        scales(numbers));
  }

  private static List<String> words(double[] column, String one, String other) {
    return Arrays.stream(column).mapToObj(value -> value == 1 ? one : other).toList();
  }

  private static Map<String, Map<String, double[]>> scales(Map<String, double[]> numbers) {
    var instruments = Reference.json("2_nonaka/instruments.json").at("instruments");
    Map<String, Map<String, double[]>> scales = new LinkedHashMap<>();
    for (var name : instruments.keys()) {
      var instrument = instruments.at(name);
      Map<String, double[]> items = new LinkedHashMap<>();
      double sum = instrument.at("response_min").number() + instrument.at("response_max").number();
      List<String> reversed = instrument.at("reverse_items").list();
      for (var item : instrument.at("items").list()) {
        double[] answers = numbers.get(item);
        items.put(item, reversed.contains(item) ? Items.turned(answers, sum) : answers);
      }
      if (instrument.at("subscales").node() instanceof Map<?, ?>) {
        for (var scale : instrument.at("subscales").keys()) {
          Map<String, double[]> of = new LinkedHashMap<>();
          for (var item : instrument.at("subscales", scale).list()) {
            of.put(item, items.get(item));
          }
          scales.put(scale, of);
        }
      }
      if (instrument.has("total")) {
        scales.put(instrument.at("total").word(), items);
      }
    }
    return scales;
  }

  double[][] items(String scale) {
    return scales.get(scale).values().toArray(double[][]::new);
  }

  /** Only the values of that group. */
  double[] in(String level, double[] values) {
    return Groups.of(values, group, List.of(level)).get(level);
  }

  /** The scores of every scale by that rule. */
  Map<String, double[]> scores(MissingAnswers rule) {
    Map<String, double[]> scores = new LinkedHashMap<>();
    scales.keySet().forEach(scale -> scores.put(scale, rule.scores(items(scale))));
    return scores;
  }
}
