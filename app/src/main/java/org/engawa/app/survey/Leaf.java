// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of questions: some about whoever answers, or some items of one instrument.
 *
 * @param worded the instrument; empty on a page about whoever answers
 */
public record Leaf(List<Trait> traits, Optional<Worded> worded, List<Integer> items) {

  /** Keeps its own copies. */
  public Leaf {
    traits = List.copyOf(traits);
    items = List.copyOf(items);
  }

  /** What was answered so far to the items of this page, by their numbers. */
  public Map<Integer, String> chosen(Map<String, String> said) {
    Map<Integer, String> chosen = new HashMap<>();
    worded.ifPresent(
        each ->
            items.forEach(
                item -> {
                  String answer = said.getOrDefault(each.named() + item, "");
                  if (!answer.isEmpty()) {
                    chosen.put(item, answer);
                  }
                }));
    return chosen;
  }

  /** All pages of a survey, in their order; each instrument begins a new one. */
  static List<Leaf> all(Questionnaire survey, List<Worded> instruments) {
    List<Leaf> leaves = new ArrayList<>();
    parts(survey.traits(), survey.atOnce())
        .forEach(some -> leaves.add(new Leaf(some, Optional.empty(), List.of())));
    for (Worded each : instruments) {
      parts(each.items(), survey.atOnce())
          .forEach(some -> leaves.add(new Leaf(List.of(), Optional.of(each), some)));
    }
    return leaves;
  }

  private static <T> List<List<T>> parts(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      parts.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return parts;
  }
}
