// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.engawa.measure.document.Problem;
import org.engawa.study.table.Reading;

/** Runs a plan over its table: every step in the order of the plan, or nothing. */
public final class PlanRun {

  private final Plan plan;
  private final Path file;
  private final Consumer<Step> begins;

  private PlanRun(Plan plan, Path file, Consumer<Step> begins) {
    this.plan = plan;
    this.file = file;
    this.begins = begins;
  }

  /**
   * Runs it.
   *
   * @param file the plan's own file, beside which its table lies
   * @param begins is told of each step before it is done
   */
  public static PlanOutcome of(Plan plan, Path file, Consumer<Step> begins) {
    return new PlanRun(plan, file, begins).run();
  }

  /** The table of a plan; empty where what the plan says cannot be the name of a file. */
  public static Optional<Path> table(Plan plan, Path file) {
    try {
      return Optional.of(file.resolveSibling(plan.data()));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private PlanOutcome run() {
    var place = table(plan, file);
    if (place.isEmpty()) {
      return refused("data: expected the name of a file");
    }
    return switch (new StudyTableReader(plan, place.get()).read()) {
      case Reading.Refused(var problems) -> new PlanOutcome.Refused(problems);
      case Reading.Read(StudyTable table) -> run(table);
    };
  }

  private PlanOutcome run(StudyTable table) {
    List<Result> results = new ArrayList<>();
    var selection = Selection.none();
    for (int at = 0; at < plan.run().size(); at++) {
      Step step = plan.run().get(at);
      begins.accept(step);
      switch (outcome(step, table, selection)) {
        case StepOutcome.Refused(String reason) -> {
          return refused("step %d of run, %s: %s".formatted(at + 1, step.kind(), reason));
        }
        case StepOutcome.Done(Result result) -> {
          results.add(result);
          if (result.part().byName().get("selected") instanceof Part.Content.Words(var selected)
              && step instanceof Step.Correlate correlate) {
            selection = new Selection(selected, Set.copyOf(correlate.predictors()).size());
          }
        }
      }
    }
    return new PlanOutcome.Ran(table.notes(), results, notes(table));
  }

  private static StepOutcome outcome(Step step, StudyTable table, Selection selection) {
    return switch (step) {
      case Step.Describe describe -> new DescribeRun(describe, table).run();
      case Step.Reliability reliability -> new ReliabilityRun(reliability, table).run();
      case Step.Compare compare -> new CompareRun(compare, table).run();
      case Step.Correlate correlate -> new CorrelateRun(correlate, table).run();
      case Step.Regress regress -> new RegressRun(regress, table, selection).run();
      case Step.Logit logit -> new LogitRun(logit, table).run();
      case Step.Change change -> new ChangeRun(change, table).run();
      case Step.Mixed mixed -> new MixedRun(mixed, table).run();
      case Step.Agreement agreement -> new AgreementRun(agreement, table).run();
      case Step.Prevalence prevalence -> new PrevalenceRun(prevalence, table).run();
    };
  }

  private List<String> notes(StudyTable table) {
    List<String> notes = new ArrayList<>();
    boolean repeated =
        plan.run().stream()
            .anyMatch(step -> step instanceof Step.Change || step instanceof Step.Mixed);
    var ids = table.texts().getOrDefault(plan.id(), List.of());
    int distinct = new HashSet<>(ids).size();
    if (!repeated && distinct < ids.size()) {
      notes.add(
          "%d rows have %d different ids; every row counts as a person of its own"
              .formatted(ids.size(), distinct));
    }
    return notes;
  }

  private PlanOutcome refused(String why) {
    return new PlanOutcome.Refused(List.of(new Problem(file.toString(), 0, 0, why)));
  }
}
