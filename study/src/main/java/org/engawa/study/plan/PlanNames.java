// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.Map;
import java.util.Optional;
import org.engawa.measure.instrument.Scale;
import org.engawa.study.plan.Plan.Variable;

/** What may be named in the steps of a plan: its variables, and its scales as absh.total. */
record PlanNames(Map<String, Variable> variables, Map<String, UsedInstrument> instruments) {

  boolean knows(String name) {
    return variables.containsKey(name) || scale(name).isPresent();
  }

  Optional<Scale> scale(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(instruments.get(name.substring(0, dot)))
            .flatMap(each -> each.card().scale(name.substring(dot + 1)));
  }

  Optional<Variable.Levels> levels(String name) {
    return variables.get(name) instanceof Variable.Levels levels
        ? Optional.of(levels)
        : Optional.empty();
  }

  /** Why this is no name, and what could be meant. */
  String unknown(String name) {
    return instruments.containsKey(name)
        ? "'%s' has several scales; expected one such as %s.%s"
            .formatted(name, name, instruments.get(name).card().scales().getFirst().id())
        : "the plan has no variable and no scale '" + name + "'";
  }
}
