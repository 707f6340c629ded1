// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.measure.document.YamlMap;
import org.engawa.study.plan.Step.Correlate.Coefficient;

/** Reads what a plan does, and holds each name against what the plan knows. */
final class StepReader {

  private static final Pattern SELECT = Pattern.compile("\\|r\\| *> *(0?\\.\\d+|0|1)");

  private final YamlMap top;
  private final PlanNames names;

  StepReader(YamlMap top, PlanNames names) {
    this.top = top;
    this.names = names;
  }

  List<Step> steps() {
    if (!top.has("run")) {
      top.problem("run", "is needed here");
    }
    var steps = new ArrayList<Step>();
    boolean selecting = false;
    for (var map : top.maps("run")) {
      if (map.keys().size() != 1) {
        map.problem("expected one kind of step, such as describe");
        continue;
      }
      var step = step(map, map.keys().iterator().next());
      step.ifPresent(steps::add);
      selecting |= step.filter(StepReader::selects).isPresent();
      if (!selecting && step.filter(StepReader::usesSelected).isPresent()) {
        map.problem("'selected' needs a correlate with select before it");
      }
    }
    return steps;
  }

  private static boolean selects(Step step) {
    return step instanceof Step.Correlate correlate && correlate.select().isPresent();
  }

  private static boolean usesSelected(Step step) {
    return step instanceof Step.Regress regress
        && regress.steps().stream().flatMap(List::stream).anyMatch(StepReader::isSelected);
  }

  private static boolean isSelected(Step.Term term) {
    return switch (term) {
      case Step.Term.Named _ -> false;
      case Step.Term.Selected _ -> true;
      case Step.Term.Product(Step.Term one, Step.Term other) ->
          isSelected(one) || isSelected(other);
    };
  }

  private Optional<Step> step(YamlMap run, String kind) {
    if (kind.equals("reliability") && !run.isMap(kind)) {
      return Optional.of(new Step.Reliability(reliability(run)));
    }
    if (run.isMap(kind) && run.map(kind).filter(map -> map.has("printed")).isPresent()) {
      return PrintedReader.read(run.map(kind).orElseThrow(), kind);
    }
    return run.map(kind)
        .flatMap(
            map ->
                switch (kind) {
                  case "describe" -> Optional.<Step>of(describe(map));
                  case "compare" -> Optional.<Step>of(compare(map));
                  case "correlate" -> Optional.<Step>of(correlate(map));
                  case "regress" -> Optional.<Step>of(new RegressReader(map, names).step());
                  case "logit" ->
                      Optional.<Step>of(
                          new Step.Logit(
                              name(checked(map, Set.of("outcome", "predictors")), "outcome"),
                              list(map, "predictors")));
                  case "change" -> change(map);
                  case "mixed" -> mixed(map);
                  case "agreement" -> agreement(map);
                  case "prevalence" -> Optional.<Step>of(prevalence(map));
                  default -> {
                    run.problem(
                        kind,
                        "expected describe, reliability, compare, correlate, regress, logit, change,"
                            + " mixed, agreement or prevalence");
                    yield Optional.<Step>empty();
                  }
                });
  }

  private List<String> reliability(YamlMap run) {
    if (run.isSequence("reliability")) {
      return list(run, "reliability");
    }
    run.word(
        "reliability",
        word -> word.equals("all") ? Optional.of(word) : Optional.empty(),
        "all, or a list of scales");
    return List.of();
  }

  private Step describe(YamlMap map) {
    checked(map, Set.of("of", "by"));
    return new Step.Describe(list(map, "of"), group(map));
  }

  private Step compare(YamlMap map) {
    checked(map, Set.of("outcomes", "by"));
    needed(map, "by");
    return new Step.Compare(neededList(map, "outcomes"), group(map).orElse(""));
  }

  private Step correlate(YamlMap map) {
    checked(map, Set.of("with", "predictors", "select", "coefficient"));
    var select = OptionalDouble.empty();
    if (map.has("select")) {
      var written = SELECT.matcher(map.text("select"));
      if (written.matches()) {
        select = OptionalDouble.of(Double.parseDouble(written.group(1)));
      } else {
        map.problem("select", "expected a rule such as \"|r| > 0.40\"");
      }
    }
    var coefficient =
        map.has("coefficient")
            ? map.word(
                "coefficient",
                word ->
                    switch (word) {
                      case "pearson" -> Optional.of(Coefficient.PEARSON);
                      case "spearman" -> Optional.of(Coefficient.SPEARMAN);
                      case "kendall" -> Optional.of(Coefficient.KENDALL);
                      default -> Optional.empty();
                    },
                "pearson, spearman, kendall")
            : Optional.of(Coefficient.PEARSON);
    return new Step.Correlate(
        name(map, "with"),
        neededList(map, "predictors"),
        select,
        coefficient.orElse(Coefficient.PEARSON));
  }

  private Optional<Step> change(YamlMap map) {
    checked(map, Set.of("score", "person", "time", "reliability", "sd", "better"));
    var reliability = map.number("reliability");
    if (!(reliability.orElse(0.5) >= 0 && reliability.orElse(0.5) < 1)) {
      map.problem("reliability", "expected a coefficient from 0 to below 1");
    }
    var sd = map.optionalNumber("sd");
    if (!(sd.orElse(1) > 0)) {
      map.problem("sd", "expected a spread above 0");
    }
    var better =
        map.word(
            "better",
            word ->
                switch (word) {
                  case "higher" -> Optional.of(Step.Change.Better.HIGHER);
                  case "lower" -> Optional.of(Step.Change.Better.LOWER);
                  default -> Optional.empty();
                },
            "higher, lower");
    String score = name(map, "score");
    String person = map.text("person");
    String time = name(map, "time");
    return reliability.isEmpty() || better.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Step.Change(score, person, time, reliability.getAsDouble(), sd, better.get()));
  }

  private Optional<Step> mixed(YamlMap map) {
    checked(map, Set.of("outcome", "predictors", "person", "random", "likelihood"));
    var random =
        map.word(
            "random",
            word ->
                switch (word) {
                  case "intercept" -> Optional.of(Step.Mixed.Random.INTERCEPT);
                  case "slope" -> Optional.of(Step.Mixed.Random.SLOPE);
                  default -> Optional.empty();
                },
            "intercept, slope");
    var likelihood =
        map.has("likelihood")
            ? map.word(
                "likelihood",
                word ->
                    switch (word) {
                      case "reml" -> Optional.of(Step.Mixed.Likelihood.REML);
                      case "ml" -> Optional.of(Step.Mixed.Likelihood.ML);
                      default -> Optional.empty();
                    },
                "reml, ml")
            : Optional.of(Step.Mixed.Likelihood.REML);
    var predictors = neededList(map, "predictors");
    String outcome = name(map, "outcome");
    String person = map.text("person");
    return random.isEmpty() || likelihood.isEmpty()
        ? Optional.empty()
        : Optional.of(new Step.Mixed(outcome, predictors, person, random.get(), likelihood.get()));
  }

  private Optional<Step> agreement(YamlMap map) {
    checked(map, Set.of("coders", "level"));
    var coders = neededList(map, "coders");
    if (coders.size() == 1) {
      map.problem("coders", "expected two or more");
    }
    return map.word(
            "level",
            word ->
                switch (word) {
                  case "nominal" -> Optional.of(Step.Agreement.Level.NOMINAL);
                  case "ordinal" -> Optional.of(Step.Agreement.Level.ORDINAL);
                  case "interval" -> Optional.of(Step.Agreement.Level.INTERVAL);
                  case "ratio" -> Optional.of(Step.Agreement.Level.RATIO);
                  default -> Optional.empty();
                },
            "nominal, ordinal, interval, ratio")
        .map(level -> new Step.Agreement(coders, level));
  }

  private Step prevalence(YamlMap map) {
    checked(map, Set.of("of", "level", "by"));
    String of = map.text("of");
    String level = map.text("level");
    var levels = names.levels(of);
    if (!of.isEmpty() && levels.isEmpty()) {
      map.problem("of", "expected a variable with levels, not '" + of + "'");
    } else if (levels.isPresent() && !levels.get().codes().containsKey(level)) {
      map.problem("level", "expected one of " + levels.get().codes().keySet());
    }
    return new Step.Prevalence(of, level, group(map));
  }

  private Optional<String> group(YamlMap map) {
    var by = map.optionalText("by");
    by.filter(name -> names.levels(name).isEmpty())
        .ifPresent(
            name -> map.problem("by", "expected a variable with levels, not '" + name + "'"));
    return by;
  }

  private String name(YamlMap map, String key) {
    String name = map.text(key);
    if (!name.isEmpty() && !names.knows(name)) {
      map.problem(key, names.unknown(name));
    }
    return name;
  }

  private List<String> neededList(YamlMap map, String key) {
    needed(map, key);
    return list(map, key);
  }

  private static void needed(YamlMap map, String key) {
    if (!map.has(key)) {
      map.problem(key, "is needed here");
    }
  }

  private List<String> list(YamlMap map, String key) {
    var all = map.has(key) ? PlanReader.columns(map, key) : List.<String>of();
    all.stream()
        .filter(name -> !names.knows(name))
        .forEach(name -> map.problem(key, names.unknown(name)));
    return all;
  }

  private static YamlMap checked(YamlMap map, Set<String> keys) {
    return map.refusingOthersThan(keys);
  }
}
