// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.study.plan.Plan.Variable;
import org.engawa.study.plan.Step;

/**
 * The columns of a model. The coefficient of a level is what its people have beside the others, so
 * each level must have enough of them among those that the model rests on.
 */
final class ModelTerms {

  private final Screen.Asked asked;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> selected = new LinkedHashSet<>();
  private int products;

  ModelTerms(Screen.Asked asked, List<String> names) {
    this.asked = asked;
    this.names.addAll(names);
  }

  /** Those of a regression, and what was selected for it. */
  static ModelTerms of(Screen.Asked asked, Step.Regress step, List<String> selected) {
    var terms = new ModelTerms(asked, List.of(step.outcome()));
    terms.selected.addAll(selected);
    terms.names.addAll(selected);
    step.slopes().ifPresent(slopes -> terms.names.add(slopes.moderator()));
    step.steps().stream().flatMap(List::stream).forEach(terms::add);
    return terms;
  }

  private void add(Step.Term term) {
    switch (term) {
      case Step.Term.Named(String name) -> names.add(name);
      case Step.Term.Selected _ -> {}
      case Step.Term.Product(Step.Term one, Step.Term other) -> {
        add(one);
        add(other);
        products += words(one) && words(other) ? 1 : 0;
      }
    }
  }

  private boolean words(Step.Term term) {
    return switch (term) {
      case Step.Term.Named(String name) -> words(name);
      case Step.Term.Selected _ -> selected.stream().anyMatch(this::words);
      case Step.Term.Product(Step.Term one, Step.Term other) -> words(one) || words(other);
    };
  }

  private boolean words(String name) {
    return asked.plan().variables().get(name) instanceof Variable.Levels;
  }

  String name() {
    return "model of " + String.join(", ", names);
  }

  /**
   * Why the model is hidden although it rests on so many people.
   *
   * @param people that the model rests on
   */
  Optional<String> reason(Threshold threshold, double people) {
    double lost = asked.cohort().people() - people;
    for (String name : names) {
      if (!words(name)) {
        continue;
      }
      Map<String, Long> levels = asked.cohort().levels().getOrDefault(name, Map.of());
      boolean few =
          levels.isEmpty()
              || levels.values().stream()
                  .anyMatch(each -> each > 0 && each - lost < threshold.people());
      if (few) {
        return Optional.of(threshold.few());
      }
    }
    return products > 0 ? Optional.of(Threshold.NEAR) : Optional.empty();
  }
}
