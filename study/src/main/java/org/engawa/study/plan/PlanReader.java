// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.engawa.measure.document.Problems;
import org.engawa.measure.document.YamlDocument;
import org.engawa.measure.document.YamlMap;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Plan.MissingRules;
import org.engawa.study.plan.Plan.MissingRules.Rows;
import org.engawa.study.plan.Plan.MissingRules.Scales;
import org.engawa.study.plan.Plan.Variable;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;

/** Reads a study plan from YAML, strictly: a run does what its plan says and nothing else. */
public final class PlanReader {

  private static final Set<String> KEYS =
      Set.of("study", "data", "id", "variables", "instruments", "missing", "run");

  private final YamlMap top;
  private final Cards cards;

  private PlanReader(YamlMap top, Cards cards) {
    this.top = top;
    this.cards = cards;
  }

  /** Reads one plan; the file's name is only used to say where a problem lies. */
  public static PlanReading read(String file, byte[] yaml, Cards cards) {
    var problems = new Problems(file);
    Optional<Plan> plan =
        YamlDocument.read(file, yaml, problems).map(top -> new PlanReader(top, cards).plan());
    return problems.none() && plan.isPresent()
        ? new PlanRead(plan.get())
        : new PlanRefused(problems.inOrder());
  }

  private Plan plan() {
    top.refusingOthersThan(KEYS);
    var variables = variables();
    var missing = missing();
    var instruments =
        top.optionalMap("instruments")
            .map(map -> new InstrumentsReader(map, cards, missing.scales()).instruments())
            .orElseGet(LinkedHashMap::new);
    for (String name : instruments.keySet()) {
      if (variables.containsKey(name)) {
        top.problem("instruments", "'" + name + "' is a variable already");
      }
    }
    var steps = new StepReader(top, new PlanNames(variables, instruments)).steps();
    boolean rows = top.has("data") || !steps.stream().allMatch(Step.OfPrinted.class::isInstance);
    return new Plan(
        top.text("study"),
        rows || steps.isEmpty() ? top.text("data") : "",
        top.optionalText("id").orElse(""),
        variables,
        instruments,
        missing,
        steps);
  }

  private SequencedMap<String, Variable> variables() {
    var variables = new LinkedHashMap<String, Variable>();
    top.optionalMap("variables")
        .ifPresent(
            map -> {
              for (String name : map.keys()) {
                map.map(name)
                    .flatMap(each -> variable(each))
                    .ifPresent(it -> variables.put(name, it));
              }
            });
    return variables;
  }

  private static Optional<Variable> variable(YamlMap map) {
    map.refusingOthersThan(Set.of("type", "levels"));
    if (map.has("levels")) {
      if (map.has("type")) {
        map.problem("type", "expected either levels or type");
      }
      return map.map("levels").flatMap(PlanReader::levels);
    }
    return map.word(
        "type",
        word -> word.equals("number") ? Optional.of(new Variable.Numbers()) : Optional.empty(),
        "number");
  }

  private static Optional<Variable> levels(YamlMap map) {
    var codes = new LinkedHashMap<String, Double>();
    for (String level : map.keys()) {
      map.number(level).ifPresent(code -> codes.put(level, code));
    }
    if (codes.size() < 2) {
      map.problem("expected two levels or more");
      return Optional.empty();
    }
    if (new LinkedHashSet<>(codes.values()).size() < codes.size()) {
      map.problem("expected another number for each level");
    }
    return Optional.of(new Variable.Levels(codes));
  }

  private MissingRules missing() {
    var map = top.optionalMap("missing");
    map.ifPresent(it -> it.refusingOthersThan(Set.of("scales", "correlations", "models")));
    return new MissingRules(
        map.map(PlanReader::scales).orElseGet(Scales.AsTheCardSays::new),
        map.flatMap(it -> rows(it, "correlations")).orElse(Rows.PAIRWISE),
        map.flatMap(it -> models(it)).orElse(Rows.LISTWISE));
  }

  private static Scales scales(YamlMap map) {
    if (!map.has("scales")) {
      return new Scales.AsTheCardSays();
    }
    if (map.isMap("scales")) {
      var prorate = map.map("scales").orElseThrow();
      prorate.refusingOthersThan(Set.of("prorate"));
      var share = prorate.number("prorate");
      if (share.isPresent() && share.getAsDouble() > 0 && share.getAsDouble() <= 1) {
        return new Scales.Prorate(share.getAsDouble());
      }
      prorate.problem("prorate", "expected a share above 0 and up to 1");
      return new Scales.None();
    }
    return map.word(
            "scales",
            word ->
                switch (word) {
                  case "none" -> Optional.<Scales>of(new Scales.None());
                  case "card" -> Optional.<Scales>of(new Scales.AsTheCardSays());
                  default -> Optional.<Scales>empty();
                },
            "none, card, {prorate: share}")
        .orElseGet(Scales.None::new);
  }

  private static Optional<Rows> rows(YamlMap map, String key) {
    return map.has(key)
        ? map.word(
            key,
            word ->
                switch (word) {
                  case "pairwise" -> Optional.of(Rows.PAIRWISE);
                  case "listwise" -> Optional.of(Rows.LISTWISE);
                  default -> Optional.empty();
                },
            "pairwise, listwise")
        : Optional.empty();
  }

  private static Optional<Rows> models(YamlMap map) {
    var rows = rows(map, "models");
    if (rows.filter(Rows.PAIRWISE::equals).isPresent()) {
      map.problem("models", "expected listwise; a model needs every column of a row");
    }
    return rows;
  }

  /** Names written as {@code absh_01..absh_26}, as one name, or as a list of these. */
  static List<String> columns(YamlMap map, String key) {
    var written = map.isSequence(key) ? map.texts(key) : map.optionalText(key).stream().toList();
    var columns = new ArrayList<String>();
    for (String each : written) {
      var span = NameSpan.of(each);
      if (span.isEmpty()) {
        map.problem(key, "expected names such as a_01..a_26, not '" + each + "'");
      }
      columns.addAll(span);
    }
    return columns;
  }
}
