// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.Reference;

/**
 * The made-up people of a file in {@code 2_nonaka}.
 *
 * @param csv the file
 * @param scales the items of each scale by name, reversed ones turned
 */
record CohortItems(String csv, Map<String, Map<String, double[]>> scales) {

  static final String COMPLETE = "2_nonaka/cohort.csv";
  static final String MISSING = "2_nonaka/cohort_missing.csv";

  static CohortItems of(String csv) {
    var instruments = Reference.json("2_nonaka/instruments.json").at("instruments");
    Map<String, Map<String, double[]>> scales = new LinkedHashMap<>();
    for (var name : instruments.keys()) {
      var instrument = instruments.at(name);
      Map<String, double[]> items = new LinkedHashMap<>();
      double sum = instrument.at("response_min").number() + instrument.at("response_max").number();
      List<String> reversed = instrument.at("reverse_items").list();
      for (var item : instrument.at("items").list()) {
        double[] answers = Reference.column(csv, item);
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
    return new CohortItems(csv, scales);
  }

  double[][] items(String scale) {
    return scales.get(scale).values().toArray(double[][]::new);
  }

  double[] column(String name) {
    return Reference.column(csv, name);
  }

  List<String> words(String name) {
    return Reference.words(csv, name);
  }

  /** Only the values of that group. */
  double[] in(String group, double[] values) {
    return Groups.of(values, words("group"), List.of(group)).get(group);
  }

  /** The scores of every scale by that rule. */
  Map<String, double[]> scores(MissingAnswers rule) {
    Map<String, double[]> scores = new LinkedHashMap<>();
    scales.forEach(
        (scale, items) -> scores.put(scale, rule.scores(items.values().toArray(double[][]::new))));
    return scores;
  }

  long people() {
    return Arrays.stream(column("age")).count();
  }
}
