// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Scale;
import org.engawa.study.plan.Plan.Variable;
import org.engawa.study.stat.Columns;
import org.engawa.study.stat.Groups;
import org.engawa.study.table.TableNotes;

/**
 * The table of a plan with its instruments scored; NaN is missing.
 *
 * @param notes how it was read
 * @param columns every variable, and every scale as absh.total
 * @param items the answers of each instrument, item by item, as they stand in the table
 * @param texts the columns that say whose row it is
 */
record StudyTable(
    Plan plan,
    TableNotes notes,
    Columns columns,
    Map<String, double[][]> items,
    Map<String, List<String>> texts) {

  StudyTable {
    items = Map.copyOf(items);
    texts = Map.copyOf(texts);
  }

  int rows() {
    return columns.rows();
  }

  double[] column(String name) {
    return columns.get(name);
  }

  PlanNames names() {
    return new PlanNames(plan.variables(), plan.instruments());
  }

  /** Every scale by its full name. */
  List<String> scales() {
    var names = new ArrayList<String>();
    plan.instruments()
        .forEach(
            (name, used) ->
                used.card().scales().forEach(scale -> names.add(name + "." + scale.id())));
    return names;
  }

  /** Variables with numbers. */
  List<String> numbers() {
    return plan.variables().entrySet().stream()
        .filter(each -> each.getValue() instanceof Variable.Numbers)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words of a variable in the order of their numbers. */
  List<String> levels(String variable) {
    return codes(variable).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The word of each row, empty where it is missing. */
  List<String> words(String variable) {
    var byCode = new LinkedHashMap<Double, String>();
    codes(variable).forEach((word, code) -> byCode.put(code, word));
    return DoubleStream.of(column(variable))
        .mapToObj(code -> byCode.getOrDefault(code, ""))
        .toList();
  }

  private Map<String, Double> codes(String variable) {
    return names().levels(variable).map(Variable.Levels::codes).orElseThrow();
  }

  /** The values of a column in each group, the group with the lowest number first. */
  Map<String, double[]> groups(String column, String by) {
    return Groups.of(column(column), words(by), levels(by));
  }

  /** Whose row each is, empty where that is not said. */
  List<String> persons(String name) {
    return texts.containsKey(name)
        ? texts.getOrDefault(name, List.of())
        : DoubleStream.of(column(name))
            .mapToObj(code -> Double.isNaN(code) ? "" : String.valueOf(code))
            .toList();
  }

  Scale scale(String name) {
    return names().scale(name).orElseThrow();
  }

  UsedInstrument instrument(String scale) {
    String name = scale.substring(0, scale.indexOf('.'));
    return plan.instruments().values().stream()
        .filter(used -> used.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The columns of the items of a scale. */
  List<String> itemNames(String name) {
    var used = instrument(name);
    return scale(name).items().stream().map(item -> used.columns().get(item - 1)).toList();
  }

  /** The answers to the items of a scale, reversed ones turned. */
  double[][] turned(String name) {
    var used = instrument(name);
    var scale = scale(name);
    double[][] answers = items.getOrDefault(used.name(), new double[0][]);
    int both = used.coding().from() + used.coding().to();
    return scale.items().stream()
        .map(
            item -> {
              double[] column = answers[item - 1];
              return isReversed(scale, item, used)
                  ? Arrays.stream(column).map(answer -> both - answer).toArray()
                  : column;
            })
        .toArray(double[][]::new);
  }

  private static boolean isReversed(Scale scale, int item, UsedInstrument used) {
    return scale.composite()
        ? scale.parts().stream()
            .filter(part -> part.items().contains(item))
            .anyMatch(part -> isReversed(part, item, used))
        : scale.reversed(used.coding()).contains(item);
  }

  /** How many rows have no group. */
  List<String> withoutGroup(String by) {
    long without = IntStream.range(0, rows()).filter(i -> Double.isNaN(column(by)[i])).count();
    return without == 0
        ? List.of()
        : List.of("%d of %d rows have no %s and are in no group".formatted(without, rows(), by));
  }
}
