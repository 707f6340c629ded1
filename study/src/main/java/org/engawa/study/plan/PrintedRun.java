// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.engawa.study.stat.Moments;
import org.engawa.study.stat.Prevalence;
import org.engawa.study.stat.TwoGroups;
import org.engawa.study.table.TableNotes;

/** Reckons with printed figures, and sets what the paper reckoned beside it. */
record PrintedRun(Step.OfPrinted step) {

  /** A plan without a table. */
  static PlanOutcome all(Plan plan, Consumer<Step> begins) {
    List<Result> results = new ArrayList<>();
    for (Step step : plan.run()) {
      begins.accept(step);
      if (step instanceof Step.OfPrinted printed) {
        results.add(new PrintedRun(printed).result());
      }
    }
    return new PlanOutcome.Ran(TableNotes.none(), results, List.of());
  }

  StepOutcome run() {
    return new StepOutcome.Done(result());
  }

  private Result result() {
    return switch (step.printed()) {
      case Printed.Groups groups -> compared(groups);
      case Printed.Counts counts -> counted(counts);
      case Printed.Values values -> held(values);
    };
  }

  private Result compared(Printed.Groups printed) {
    var names = List.copyOf(printed.groups().keySet());
    var part = Part.of("outcome", printed.outcome());
    part = two(part, names, two(middle(printed)));
    List<PrintedCheck> checks = new ArrayList<>();
    for (var each : printed.prints().entrySet()) {
      ToDoubleFunction<SequencedMap<String, Moments>> figure =
          groups -> figure(groups, each.getKey());
      var corners = corners(printed).stream().mapToDouble(figure).summaryStatistics();
      checks.add(
          new PrintedCheck(
              each.getKey(),
              each.getValue(),
              figure.applyAsDouble(middle(printed)),
              corners.getMin(),
              corners.getMax()));
    }
    return result(
        Part.of("by", "printed groups")
            .words("levels", names)
            .rows("outcomes", List.of(part))
            .rows("printed", checks.stream().map(PrintedCheck::part).toList()),
        notes(printed.outcome(), checks));
  }

  private static Part two(Part part, List<String> names, TwoGroups two) {
    return part.words("groups", names)
        .word("first", names.getFirst())
        .word("second", names.getLast())
        .figures(two.figures())
        .part("welch", two.welch())
        .part("student", two.student())
        .part("variance_ratio", two.varianceRatio());
  }

  private static double figure(SequencedMap<String, Moments> groups, String name) {
    var two = two(groups);
    return switch (name) {
      case "d" -> two.figures().number("cohens_d_pooled");
      case "g" -> two.figures().number("hedges_g_exact");
      default -> two.welch().number(name);
    };
  }

  private static TwoGroups two(SequencedMap<String, Moments> groups) {
    return TwoGroups.of(groups.firstEntry().getValue(), groups.lastEntry().getValue());
  }

  private static SequencedMap<String, Moments> middle(Printed.Groups printed) {
    var groups = new LinkedHashMap<String, Moments>();
    printed
        .groups()
        .forEach(
            (name, group) ->
                groups.put(
                    name,
                    moments(group.n(), group.mean().doubleValue(), group.sd().doubleValue())));
    return groups;
  }

  /** The same groups with every mean and deviation at either end of its rounding. */
  private static List<SequencedMap<String, Moments>> corners(Printed.Groups printed) {
    int numbers = 2 * printed.groups().size();
    List<SequencedMap<String, Moments>> corners = new ArrayList<>(List.of(middle(printed)));
    for (int corner = 0; corner < 1 << numbers; corner++) {
      var groups = new LinkedHashMap<String, Moments>();
      int at = 0;
      for (var each : printed.groups().entrySet()) {
        var group = each.getValue();
        double mean = end(group.mean(), corner >> at & 1);
        double sd = Math.max(0, end(group.sd(), corner >> at + 1 & 1));
        groups.put(each.getKey(), moments(group.n(), mean, sd));
        at += 2;
      }
      corners.add(groups);
    }
    return corners;
  }

  private static double end(BigDecimal printed, int which) {
    return printed.doubleValue() + (2 * which - 1) * Printed.rounding(printed);
  }

  /** Nothing but size, mean and deviation is printed, and nothing else is reckoned from these. */
  private static Moments moments(int n, double mean, double sd) {
    return new Moments(n, 0, mean, sd * sd * (n - 1.0), 0, 0, mean - sd, mean + sd);
  }

  private Result counted(Printed.Counts printed) {
    int all = printed.counts().values().stream().mapToInt(Integer::intValue).sum();
    List<Part> levels = new ArrayList<>();
    List<PrintedCheck> checks = new ArrayList<>();
    printed
        .counts()
        .forEach(
            (level, count) -> {
              double percent = 100.0 * count / all;
              levels.add(
                  Part.of("level", level)
                      .number("percent", percent)
                      .figures(new Prevalence(count, all).figures()));
              if (printed.prints().containsKey(level)) {
                checks.add(
                    PrintedCheck.exact(
                        "% of " + level,
                        printed.prints().getOrDefault(level, BigDecimal.ZERO),
                        percent));
              }
            });
    return result(
        Part.of("of", printed.of())
            .number("n", all)
            .rows("levels", levels)
            .rows("printed", checks.stream().map(PrintedCheck::part).toList()),
        notes(printed.of(), checks));
  }

  private Result held(Printed.Values printed) {
    List<Part> values = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    double sum = 0;
    double rounding = 0;
    for (var each : printed.values().entrySet()) {
      double value = each.getValue().doubleValue();
      sum += value;
      rounding += Printed.rounding(each.getValue());
      var part = Part.of("value", each.getKey()).number("printed", value);
      for (var range : printed.range().stream().toList()) {
        String says =
            value < range.from()
                ? "below the least possible, " + range.from()
                : value > range.to() ? "above the most possible, " + range.to() : "possible";
        part = part.word("says", says);
        if (!says.equals("possible")) {
          outside.add(
              "%s, %s: %s is %s"
                  .formatted(printed.of(), each.getKey(), each.getValue().toPlainString(), says));
        }
      }
      values.add(part);
    }
    List<PrintedCheck> checks = new ArrayList<>();
    for (var said : printed.sum().stream().toList()) {
      checks.add(new PrintedCheck("sum", said, sum, sum - rounding, sum + rounding));
    }
    var notes = new ArrayList<>(outside);
    notes.addAll(notes(printed.of(), checks));
    return result(
        Part.of("of", printed.of())
            .number("sum", sum)
            .rows("values", values)
            .rows("printed", checks.stream().map(PrintedCheck::part).toList()),
        notes);
  }

  private Result result(Part part, List<String> notes) {
    return new Result(step.kind(), part, notes);
  }

  private static List<String> notes(String about, List<PrintedCheck> checks) {
    List<String> notes = new ArrayList<>();
    notes.add(about + " is reckoned from what a paper prints; there are no rows behind it");
    checks.stream()
        .filter(check -> !check.says().equals(PrintedCheck.DIGITS))
        .forEach(check -> notes.add(check.note(about)));
    return notes;
  }
}
