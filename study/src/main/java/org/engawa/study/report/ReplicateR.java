// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.Scale;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.Plan.Variable;
import org.engawa.study.plan.Printed;
import org.engawa.study.plan.Step;
import org.engawa.study.plan.UsedInstrument;
import org.engawa.study.table.TableNotes;

/**
 * A script that reads the same table and reckons the main figures again with base R, so that nobody
 * has to trust this program.
 */
public final class ReplicateR {

  private final Plan plan;
  private final List<String> lines = new ArrayList<>();

  private ReplicateR(Plan plan) {
    this.plan = plan;
  }

  /** The script. */
  public static String of(Plan plan, TableNotes notes) {
    var script = new ReplicateR(plan);
    if (!plan.data().isEmpty()) {
      script.lines.addAll(TableR.lines(plan, notes));
    }
    plan.variables().forEach(script::variable);
    plan.instruments().values().forEach(script::instrument);
    for (int at = 0; at < plan.run().size(); at++) {
      script.lines.add(script.step(plan.run().get(at), at + 1));
    }
    return head() + String.join("\n", script.lines) + "\n";
  }

  private static String head() {
    try (var in = ReplicateR.class.getResourceAsStream("replicate.R")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void variable(String name, Variable variable) {
    String value =
        switch (variable) {
          case Variable.Numbers() -> "numbers(%s)".formatted(text(name));
          case Variable.Levels(var codes) ->
              "coded(%s, %s, %s)"
                  .formatted(text(name), texts(codes.keySet()), numbers(codes.values()));
        };
    lines.add("columns[[%s]] <- %s".formatted(text(name), value));
  }

  private void instrument(UsedInstrument used) {
    var coding = used.coding();
    lines.add(
        "sheet <- answers(%s, %d, %d)"
            .formatted(texts(used.columns()), coding.from(), coding.to()));
    for (Scale scale : used.card().scales()) {
      scale(used, scale);
    }
  }

  private void scale(UsedInstrument used, Scale scale) {
    String name = text(used.name() + "." + scale.id());
    var coding = used.coding();
    int members = scale.members();
    int least = least(scale, members);
    int ofSheet =
        IntStream.rangeClosed(0, used.columns().size())
            .filter(n -> scale.missing().enoughOfSheet(n, used.columns().size()))
            .findFirst()
            .orElse(used.columns().size());
    String mean = scale.method() == Method.MEAN ? "TRUE" : "FALSE";
    if (scale.composite()) {
      var parts = scale.parts().stream().map(part -> used.name() + "." + part.id()).toList();
      lines.add("combine(%s, %s, %s, %d)".formatted(name, texts(parts), mean, least));
    } else {
      var reversed =
          IntStream.range(0, scale.items().size())
              .filter(at -> scale.reversed(coding).contains(scale.items().get(at)))
              .mapToObj(at -> at + 1.0)
              .toList();
      lines.add(
          "score(%s, sheet, %s, %s, %d, %s, %d, %d)"
              .formatted(
                  name,
                  numbers(scale.items().stream().map(Integer::doubleValue).toList()),
                  numbers(reversed),
                  coding.from() + coding.to(),
                  mean,
                  least,
                  ofSheet));
    }
    if (scale.transform().isPresent()) {
      var raw = scale.raw(coding);
      var onto = scale.range(coding);
      lines.add(
          "stretch(%s, %s, %s, %s, %s)"
              .formatted(name, raw.from(), raw.to(), onto.from(), onto.to() - onto.from()));
    }
  }

  private static int least(Scale scale, int members) {
    return IntStream.rangeClosed(0, members)
        .filter(n -> n == members || scale.missing().enough(n, members))
        .findFirst()
        .orElse(members);
  }

  private String step(Step step, int at) {
    return switch (step) {
      case Step.Describe(var of, var by) ->
          "describe(%d, %s, %s)"
              .formatted(at, texts(of.isEmpty() ? described() : measured(of)), by(by));
      case Step.Reliability(var of) ->
          "reliability(%d, %s)".formatted(at, texts(of.isEmpty() ? scales() : of));
      case Step.Compare(var outcomes, String by) -> compare(at, outcomes, by);
      case Step.Correlate it ->
          "correlate(%d, %s, %s, %s, %s, %s)"
              .formatted(
                  at,
                  text(it.with()),
                  texts(it.predictors().stream().distinct().toList()),
                  text(it.coefficient().name().toLowerCase(Locale.ROOT)),
                  plan.missing().correlations() == Plan.MissingRules.Rows.LISTWISE
                      ? "TRUE"
                      : "FALSE",
                  it.select().isPresent() ? it.select().getAsDouble() : "NA");
      case Step.Regress it -> regress(at, it);
      case Step.Logit(String outcome, var predictors) ->
          "logit(%d, %s, %s)"
              .formatted(at, text(outcome), texts(predictors.stream().distinct().toList()));
      case Step.OfPrinted(_, Printed printed) -> PrintedR.line(printed, at);
      case Step.Change change -> StepsR.change(change, at);
      case Step.Mixed mixed -> StepsR.mixed(mixed, at);
      case Step.Agreement agreement ->
          StepsR.agreement(agreement, codes(agreement.coders().getFirst()).values(), at);
      case Step.Prevalence(String of, String level, var by) ->
          "prevalence(%d, %s, %s, %s)"
              .formatted(at, text(of), codes(of).getOrDefault(level, Double.NaN), by(by));
    };
  }

  /** The group with the higher number comes first. */
  private String compare(int at, List<String> outcomes, String by) {
    var words = codes(by).entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    var groups = words.reversed().stream().map(Map.Entry::getValue).toList();
    var names = words.reversed().stream().map(Map.Entry::getKey).toList();
    return outcomes.stream()
        .map(
            name -> {
              String of = "%d, %s, %s, ".formatted(at, text(name), text(by));
              if (!codes(name).isEmpty()) {
                var values = codes(name).values().stream().sorted().toList();
                return "counted(%s%s, %s)".formatted(of, numbers(values), numbers(groups));
              }
              return groups.size() == 2
                  ? "welch(%s%s, %s)".formatted(of, groups.getFirst(), groups.getLast())
                  : "several(%s%s, %s)".formatted(of, numbers(groups), texts(names));
            })
        .collect(Collectors.joining("\n"));
  }

  private String regress(int at, Step.Regress step) {
    String blocks =
        step.steps().stream()
            .map(block -> block.stream().map(ReplicateR::term).collect(joined("c(")))
            .collect(joined("list("));
    var slopes = step.slopes();
    return "regress(%d, %s, %s, %s, %s, %s)"
        .formatted(
            at,
            text(step.outcome()),
            blocks,
            text(step.scale().name().toLowerCase(Locale.ROOT)),
            text(slopes.map(Step.Regress.Slopes::moderator).orElse("")),
            slopes.map(Step.Regress.Slopes::below).orElse(0.0));
  }

  private static String term(Step.Term term) {
    return switch (term) {
      case Step.Term.Named(String name) -> "list(" + text(name) + ")";
      case Step.Term.Selected() -> "as.list(selected)";
      case Step.Term.Product(Step.Term one, Step.Term other) ->
          "products(%s, %s)".formatted(term(one), term(other));
    };
  }

  /** A variable with levels, its words and their numbers. */
  private String by(Optional<String> name) {
    Map<String, Double> codes = name.map(this::codes).orElse(Map.of());
    return "%s, %s, %s"
        .formatted(text(name.orElse("")), texts(codes.keySet()), numbers(codes.values()));
  }

  private Map<String, Double> codes(String variable) {
    return plan.variables().get(variable) instanceof Variable.Levels(var codes) ? codes : Map.of();
  }

  private List<String> measured(List<String> names) {
    return names.stream().filter(name -> codes(name).isEmpty()).toList();
  }

  private List<String> described() {
    var names = new ArrayList<>(measured(List.copyOf(plan.variables().keySet())));
    plan.instruments()
        .values()
        .forEach(
            used -> used.card().scales().forEach(it -> names.add(used.name() + "." + it.id())));
    return names;
  }

  /** Those made of items, more than one. */
  private List<String> scales() {
    var names = new ArrayList<String>();
    for (UsedInstrument used : plan.instruments().values()) {
      used.card().scales().stream()
          .filter(scale -> !scale.composite() && scale.items().size() > 1)
          .forEach(scale -> names.add(used.name() + "." + scale.id()));
    }
    return names;
  }

  private static Collector<CharSequence, ?, String> joined(String begin) {
    return Collectors.joining(", ", begin, ")");
  }

  static String texts(Collection<String> texts) {
    return texts.isEmpty()
        ? "character(0)"
        : texts.stream().map(ReplicateR::text).collect(joined("c("));
  }

  static String numbers(Collection<Double> numbers) {
    return numbers.isEmpty()
        ? "numeric(0)"
        : numbers.stream().map(ResultsJson::number).collect(joined("c("));
  }

  /** Any word as ASCII, so that no locale spoils it. */
  static String text(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').append((char) point);
              } else if (point >= ' ' && point < 127) {
                quoted.append((char) point);
              } else if (point > 0) {
                quoted.append("\\U%08x".formatted(point));
              }
            });
    return quoted.append('"').toString();
  }
}
