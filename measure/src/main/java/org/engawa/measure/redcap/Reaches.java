// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.instrument.Method;

/** From where to where the answers to questions and the scores made of them reach. */
final class Reaches {

  private final Map<String, Optional<Reach>> byName = new HashMap<>();

  Reaches(List<Question> questions) {
    for (Question question : questions) {
      switch (question.kind()) {
        case CHOICE, NUMBER ->
            byName.putIfAbsent(
                question.name(), question.span().map(span -> new Reach(span.from(), span.to())));
        case INSTRUCTION, OTHER -> {}
      }
    }
  }

  /** Whether it is a question with a number for an answer, or a score that was added. */
  boolean knows(String name) {
    return byName.containsKey(name);
  }

  /** Empty where it is not told. */
  Optional<Reach> of(String name) {
    return byName.getOrDefault(name, Optional.empty());
  }

  void add(FormScore score) {
    byName.put(
        score.name(),
        score.transform().map(Reach::of).or(() -> together(score.of(), score.method())));
  }

  /** Of the sum or the mean of these, before any transform. */
  Optional<Reach> together(Collection<String> names, Method method) {
    double from = 0;
    double to = 0;
    for (String name : names) {
      var reach = of(name);
      if (reach.isEmpty()) {
        return Optional.empty();
      }
      from += reach.get().from();
      to += reach.get().to();
    }
    double by = method == Method.MEAN ? names.size() : 1;
    return Optional.of(new Reach(from / by, to / by));
  }

  /**
   * Both ends included.
   *
   * @param to may be {@code from}, where there is a single answer
   */
  record Reach(double from, double to) {

    static Reach of(Range range) {
      return new Reach(range.from(), range.to());
    }

    /** From what an answer is taken away to turn it round. */
    double turn() {
      return from + to;
    }

    boolean wide() {
      return from < to;
    }
  }
}
