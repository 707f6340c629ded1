// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.app.account.AgeBand;
import org.engawa.app.answering.Instruments;
import org.engawa.measure.instrument.Card;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.Step;

/**
 * What a plan over a cohort may name: its columns just as they are. Words that are left out or
 * bounds that are made narrower would let the refusal of a row tell what stands in it.
 *
 * @param columns the names of the scores
 * @param months of the period
 */
record CohortPlan(List<String> columns, List<String> months) {

  static final String ID = "id";
  static final String MONTH = "month";

  /** More are written into no plan to begin with; whoever wants them can. */
  private static final int MOST_MONTHS = 24;

  CohortPlan {
    columns = List.copyOf(columns);
    months = List.copyOf(months);
  }

  static CohortPlan of(About about, Instruments instruments) {
    List<String> columns =
        about.cards().stream()
            .flatMap(id -> instruments.card(id).stream())
            .flatMap(CohortPlan::columns)
            .toList();
    List<String> months =
        Stream.iterate(
                about.from(), month -> !month.isAfter(about.to()), month -> month.plusMonths(1))
            .map(YearMonth::toString)
            .toList();
    return new CohortPlan(columns, months);
  }

  static String column(String card, String scale) {
    return (card + "_" + scale).replace('-', '_');
  }

  private static Stream<String> columns(Card card) {
    return card.scales().stream().map(scale -> column(card.id(), scale.id()));
  }

  /** The message key of why this plan is not run over the cohort; empty when it is. */
  Optional<String> trouble(Plan plan) {
    boolean others =
        plan.data().isEmpty()
            || !plan.instruments().isEmpty()
            || !(plan.id().isEmpty() || plan.id().equals(ID))
            || plan.variables().entrySet().stream()
                .anyMatch(each -> !offered(each.getKey(), each.getValue()));
    if (others) {
      return Optional.of("research.say.columns");
    }
    boolean repeated =
        plan.run().stream()
            .anyMatch(step -> step instanceof Step.Change || step instanceof Step.Mixed);
    return repeated ? Optional.of("research.say.once") : Optional.empty();
  }

  private boolean offered(String name, Plan.Variable variable) {
    return switch (variable) {
      case Plan.Variable.Numbers _ -> columns.contains(name);
      case Plan.Variable.Levels(var codes) ->
          switch (name) {
            case AgeColumn.NAME -> codes.keySet().containsAll(bands());
            case MONTH -> codes.keySet().containsAll(months);
            default -> false;
          };
    };
  }

  /** A plan that describes all there is, to go on from. */
  String skeleton(String title) {
    List<String> lines = new ArrayList<>();
    lines.add("study: " + PlanForm.scalar(title));
    lines.add("data: rows.csv");
    lines.add("id: " + ID);
    lines.add("variables:");
    lines.add("  " + AgeColumn.NAME + ": {levels: {" + levels(bands()) + "}}");
    if (months.size() > 1 && months.size() <= MOST_MONTHS) {
      lines.add("  " + MONTH + ": {levels: {" + levels(months) + "}}");
    }
    columns.forEach(name -> lines.add("  " + name + ": {type: number}"));
    lines.add("run:");
    lines.add("  - describe: {of: [" + String.join(", ", columns) + "]}");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> bands() {
    return Arrays.stream(AgeBand.values()).map(AgeColumn::word).toList();
  }

  private static String levels(List<String> words) {
    return String.join(
        ", ",
        IntStream.range(0, words.size())
            .mapToObj(at -> PlanForm.scalar(words.get(at)) + ": " + at)
            .toList());
  }
}
