// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.engawa.measure.document.Problem;
import org.engawa.study.plan.Progress.Asks;
import org.engawa.study.plan.Progress.Ended;
import org.engawa.study.stat.Gathering;
import org.engawa.study.stat.Ids;
import org.engawa.study.table.Reading;

/**
 * Runs a plan over its table: every step, or nothing. Steps that wait for the rows at the same time
 * share one pass over them.
 */
public final class PlanRun {

  private final Plan plan;
  private final String file;
  private final Consumer<Step> begins;
  private final Memory memory;

  /** Of those steps that have begun, by their place in the plan. */
  private final SortedMap<Integer, Progress> steps = new TreeMap<>();

  private PlanRun(Plan plan, String file, Consumer<Step> begins, Memory memory) {
    this.plan = plan;
    this.file = file;
    this.begins = begins;
    this.memory = memory;
  }

  /**
   * Runs it.
   *
   * @param file the plan's own file, beside which its table lies
   * @param begins is told of each step when it begins
   */
  public static PlanOutcome of(Plan plan, Path file, Consumer<Step> begins) {
    if (plan.data().isEmpty()) {
      return PrintedRun.all(plan, begins);
    }
    var run = new PlanRun(plan, file.toString(), begins, Memory.USUAL);
    var place = table(plan, file);
    if (place.isEmpty()) {
      return run.refused("data: expected the name of a file");
    }
    return switch (FileRows.of(plan, place.get(), Memory.USUAL.rows())) {
      case Reading.Refused(var problems) -> new PlanOutcome.Refused(problems);
      case Reading.Read(FileRows rows) -> run.over(rows);
    };
  }

  /**
   * Runs it over rows that somebody else reads.
   *
   * @param file by which problems call the plan
   */
  public static PlanOutcome over(StudyRows rows, Plan plan, String file) {
    return over(rows, plan, file, _ -> {});
  }

  /**
   * Runs it over rows that somebody else reads.
   *
   * @param file by which problems call the plan
   * @param begins is told of each step when it begins
   */
  public static PlanOutcome over(StudyRows rows, Plan plan, String file, Consumer<Step> begins) {
    return new PlanRun(plan, file, begins, Memory.USUAL).over(rows);
  }

  static PlanOutcome over(StudyRows rows, Plan plan, String file, Memory memory) {
    return new PlanRun(plan, file, _ -> {}, memory).over(rows);
  }

  /** The table of a plan; empty where what the plan says cannot be the name of a file. */
  public static Optional<Path> table(Plan plan, Path file) {
    try {
      return Optional.of(file.resolveSibling(plan.data()));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private PlanOutcome over(StudyRows rows) {
    List<String> told = List.of();
    boolean first = true;
    while (true) {
      begin();
      var refused = refusal();
      if (refused.isPresent()) {
        return refused(refused.get());
      }
      var waiting = waiting();
      var asked = new ArrayList<Gathering<?>>();
      waiting.forEach((_, asks) -> asked.add(asks.empty()));
      if (first) {
        asked.add(new Ids());
      }
      switch (rows.pass(new Together(asked))) {
        case Reading.Refused(var problems) -> {
          return new PlanOutcome.Refused(problems);
        }
        case Reading.Read(var pass) -> {
          int at = 0;
          for (var each : waiting.entrySet()) {
            steps.put(each.getKey(), each.getValue().with(pass.gathered().part(at++)));
          }
          told = first ? notes((Ids) pass.gathered().part(at)) : told;
          first = false;
          if (refusal().isEmpty() && isOver()) {
            return new PlanOutcome.Ran(pass.notes(), results(), told);
          }
        }
      }
    }
  }

  /** Begins every step that does not wait for what an earlier one selects. */
  private void begin() {
    for (int at = 0; at < plan.run().size(); at++) {
      Step step = plan.run().get(at);
      if (!steps.containsKey(at) && (!(step instanceof Step.Regress) || isSelected(at))) {
        begins.accept(step);
        steps.put(at, begin(step, at));
      }
    }
  }

  private Progress begin(Step step, int at) {
    var names = plan.names();
    return switch (step) {
      case Step.Describe describe -> new DescribeRun(describe, names).begin();
      case Step.Reliability reliability -> new ReliabilityRun(reliability, names).begin();
      case Step.Compare compare -> new CompareRun(compare, names).begin();
      case Step.Correlate correlate -> new CorrelateRun(correlate, plan, memory).begin();
      case Step.Regress regress -> new RegressRun(regress, names, selection(at), memory).begin();
      case Step.Logit logit -> new LogitRun(logit, memory).begin();
      case Step.Change change -> new ChangeRun(change, names, memory).begin();
      case Step.Mixed mixed -> new MixedRun(mixed, names, memory).begin();
      case Step.Agreement agreement -> new AgreementRun(agreement, names, memory).begin();
      case Step.Prevalence prevalence -> new PrevalenceRun(prevalence, names).begin();
      case Step.OfPrinted printed -> new Ended(new PrintedRun(printed).run());
    };
  }

  private boolean isSelected(int before) {
    for (int at = 0; at < before; at++) {
      if (plan.run().get(at) instanceof Step.Correlate correlate
          && correlate.select().isPresent()
          && !(steps.get(at) instanceof Ended)) {
        return false;
      }
    }
    return true;
  }

  /** What the last correlation that selects has selected. */
  private Selection selection(int before) {
    for (var step : List.copyOf(steps.headMap(before).entrySet()).reversed()) {
      if (step.getValue() instanceof Ended(StepOutcome.Done(Result result))
          && plan.run().get(step.getKey()) instanceof Step.Correlate correlate
          && result.part().byName().get("selected") instanceof Part.Content.Words(var selected)) {
        return new Selection(selected, Set.copyOf(correlate.predictors()).size());
      }
    }
    return Selection.none();
  }

  private SortedMap<Integer, Asks<?>> waiting() {
    var waiting = new TreeMap<Integer, Asks<?>>();
    steps.forEach(
        (at, step) -> {
          switch (step) {
            case Asks<?> asks -> waiting.put(at, asks);
            case Ended _ -> {}
          }
        });
    return waiting;
  }

  private Optional<String> refusal() {
    return steps.entrySet().stream()
        .filter(each -> each.getValue() instanceof Ended(StepOutcome.Refused _))
        .findFirst()
        .map(
            each ->
                "step %d of run, %s: %s"
                    .formatted(
                        each.getKey() + 1,
                        plan.run().get(each.getKey()).kind(),
                        ((StepOutcome.Refused) ((Ended) each.getValue()).outcome()).reason()));
  }

  private boolean isOver() {
    return steps.size() == plan.run().size()
        && steps.values().stream().allMatch(step -> step instanceof Ended);
  }

  private List<Result> results() {
    List<Result> results = new ArrayList<>();
    for (Progress step : steps.values()) {
      if (step instanceof Ended(StepOutcome.Done(Result result))) {
        results.add(result);
      }
    }
    return results;
  }

  private List<String> notes(Ids ids) {
    boolean repeated =
        plan.run().stream()
            .anyMatch(step -> step instanceof Step.Change || step instanceof Step.Mixed);
    if (repeated || ids.areDifferent()) {
      return List.of();
    }
    return List.of(
        ids.different()
            .map(
                different ->
                    "%d rows have %d different ids; every row counts as a person of its own"
                        .formatted(ids.rows(), different))
            .orElseGet(
                () ->
                    "%d rows are too many to see whether ids stand twice, unless they stand in order"
                        .formatted(ids.rows())));
  }

  private PlanOutcome refused(String why) {
    return new PlanOutcome.Refused(List.of(new Problem(file, 0, 0, why)));
  }
}
