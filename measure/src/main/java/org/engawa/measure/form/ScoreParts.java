// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Of what scores are made: in which order they can be reckoned, and what keeps one from it. */
final class ScoreParts {

  private ScoreParts() {}

  /** Parts before what is made of them; what is made of itself is not among them. */
  static SequencedSet<String> inOrder(Map<String, FormScore> scores) {
    var waits = new HashMap<String, Integer>();
    var madeOf = new HashMap<String, List<String>>();
    var ready = new ArrayList<String>();
    for (FormScore score : scores.values()) {
      var parts = score.of().stream().filter(scores::containsKey).toList();
      parts.forEach(part -> madeOf.computeIfAbsent(part, _ -> new ArrayList<>()).add(score.name()));
      waits.put(score.name(), parts.size());
      if (parts.isEmpty()) {
        ready.add(score.name());
      }
    }
    for (int next = 0; next < ready.size(); next++) {
      for (String whole : madeOf.getOrDefault(ready.get(next), List.of())) {
        if (waits.merge(whole, -1, Integer::sum) == 0) {
          ready.add(whole);
        }
      }
    }
    return new LinkedHashSet<>(ready);
  }

  /** Why it cannot be reckoned from these, in one clause; empty where it can. */
  static Optional<String> fault(
      FormScore score, Map<String, Question> questions, Map<String, FormScore> scores) {
    return score.of().stream()
        .flatMap(part -> fault(score, part, questions.get(part), scores).stream())
        .findFirst();
  }

  private static Optional<String> fault(
      FormScore score, String part, @Nullable Question question, Map<String, FormScore> scores) {
    boolean turned = score.reversed().contains(part);
    String shown = Findings.shown(part);
    if (question == null) {
      if (!scores.containsKey(part)) {
        return Optional.of("'%s', of which it is made, is not here".formatted(shown));
      }
      // The specification of OSD reverses such a part, its reference runner takes it away.
      return turned ? Optional.of("it turns round '%s', a score".formatted(shown)) : none();
    }
    boolean counts =
        switch (question.kind()) {
          case CHOICE -> question.span().isPresent();
          case NUMBER -> !turned || question.span().isPresent();
          case INSTRUCTION, OTHER -> false;
        };
    return counts ? none() : Optional.of("the answers to '%s' do not count".formatted(shown));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
