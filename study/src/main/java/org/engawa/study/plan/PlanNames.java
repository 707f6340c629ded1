// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.engawa.measure.instrument.Scale;
import org.engawa.study.plan.Plan.Variable;
import org.engawa.study.stat.AnswerSums;
import org.engawa.study.stat.Crossing;
import org.engawa.study.stat.Tallies;

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

  /** Every scale by its full name. */
  List<String> scales() {
    var names = new ArrayList<String>();
    instruments.forEach(
        (name, used) -> used.card().scales().forEach(scale -> names.add(name + "." + scale.id())));
    return names;
  }

  /** Variables with numbers. */
  List<String> numbers() {
    return variables.entrySet().stream()
        .filter(each -> each.getValue() instanceof Variable.Numbers)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words of a variable in the order of their numbers; of two with one number the first. */
  List<String> words(String variable) {
    var byCode = new TreeMap<Double, String>();
    codes(variable).forEach((word, code) -> byCode.putIfAbsent(code, word));
    return List.copyOf(byCode.values());
  }

  /** The number of a word of a variable. */
  double code(String variable, String word) {
    return Objects.requireNonNull(codes(variable).get(word));
  }

  private Map<String, Double> codes(String variable) {
    return levels(variable).map(Variable.Levels::codes).orElseThrow();
  }

  /** What counts how often the words of two variables stand together. */
  Crossing crossing(String rows, String columns) {
    return new Crossing(rows, numbers(rows), columns, numbers(columns));
  }

  private double[] numbers(String variable) {
    return words(variable).stream().mapToDouble(word -> code(variable, word)).toArray();
  }

  /** What tallies these columns in the groups of a variable with levels. */
  Tallies tallies(List<String> columns, String by) {
    return new Tallies(columns, by, numbers(by));
  }

  private UsedInstrument instrument(String scale) {
    return Objects.requireNonNull(instruments.get(scale.substring(0, scale.indexOf('.'))));
  }

  /** The columns of the items of a scale. */
  List<String> itemNames(String name) {
    var used = instrument(name);
    return scale(name).orElseThrow().items().stream()
        .map(item -> used.columns().get(item - 1))
        .toList();
  }

  /** Which answers belong to a scale, and which of them are turned. */
  AnswerSums.Items answers(String name) {
    var used = instrument(name);
    var scale = scale(name).orElseThrow();
    int[] places = scale.items().stream().mapToInt(item -> item - 1).toArray();
    boolean[] turned = new boolean[places.length];
    for (int at = 0; at < places.length; at++) {
      turned[at] = isReversed(scale, places[at] + 1, used);
    }
    return new AnswerSums.Items(
        used.name(),
        used.columns().size(),
        places,
        turned,
        used.coding().from(),
        used.coding().to());
  }

  private static boolean isReversed(Scale scale, int item, UsedInstrument used) {
    return scale.composite()
        ? scale.parts().stream()
            .filter(part -> part.items().contains(item))
            .anyMatch(part -> isReversed(part, item, used))
        : scale.reversed(used.coding()).contains(item);
  }
}
