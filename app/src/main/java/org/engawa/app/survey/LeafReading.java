// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was sent from one page of questions.
 *
 * @param said the answers of the page; of whoever went on also what was left out
 * @param wrong the fields whose words are no answer
 */
record LeafReading(Map<String, String> said, Set<String> wrong) {

  /** Where somebody goes from a page. */
  enum Way {
    ON,
    BACK
  }

  /** Takes only answers that the page offers; whatever else was sent is not looked at. */
  static LeafReading of(Leaf leaf, Map<String, String> sent, Way way) {
    LeafReading reading = new LeafReading(new HashMap<>(), new HashSet<>());
    leaf.traits()
        .forEach(
            trait -> {
              String typed = sent.getOrDefault(trait.field(), "").strip();
              boolean leftOut = typed.isEmpty() || typed.equals(Begun.SKIP);
              reading.take(trait.field(), typed, leftOut ? Optional.empty() : trait.answer(typed));
            });
    leaf.worded()
        .ifPresent(
            worded ->
                leaf.items()
                    .forEach(
                        item -> {
                          String field = worded.named() + item;
                          String typed = sent.getOrDefault(field, "");
                          boolean counts =
                              typed.matches("-?[0-9]{1,3}")
                                  && worded.coding().counts(Integer.parseInt(typed));
                          reading.take(
                              field,
                              counts ? typed : Begun.SKIP,
                              counts ? Optional.of(typed) : Optional.empty());
                        }));
    if (way == Way.BACK) {
      reading.wrong.clear();
    }
    if (way == Way.BACK || !reading.wrong.isEmpty()) {
      // Who has not passed the page has left nothing out: what is open there stays open.
      reading.said.keySet().removeIf(field -> sent.getOrDefault(field, "").isBlank());
    }
    return reading;
  }

  private void take(String field, String typed, Optional<String> answer) {
    if (answer.isEmpty() && !typed.isEmpty() && !typed.equals(Begun.SKIP)) {
      wrong.add(field);
    } else {
      said.put(field, answer.orElse(Begun.SKIP));
    }
  }
}
