// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.engawa.measure.document.Findings;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.PartsFirst;
import org.engawa.measure.form.Question;
import org.jspecify.annotations.Nullable;

/** Of what scores are made: in which order they can be reckoned, and what keeps one from it. */
final class ScoreParts {

  private ScoreParts() {}

  /** Parts before what is made of them; what is made of itself is not among them. */
  static SequencedSet<String> inOrder(Map<String, FormScore> scores) {
    var ready = new LinkedHashSet<String>();
    new PartsFirst<>(FormScore::name, FormScore::of)
        .left(
            List.copyOf(scores.values()),
            part -> !scores.containsKey(part) || ready.contains(part),
            score -> ready.add(score.name()));
    return ready;
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
