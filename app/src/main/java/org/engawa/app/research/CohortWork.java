// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engawa.app.consent.Level;
import org.engawa.study.disclosure.Disclosure;
import org.engawa.study.disclosure.Shown;
import org.engawa.study.disclosure.ShownCount;
import org.engawa.study.disclosure.Threshold;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.Step;
import org.engawa.study.stat.Figure;

/**
 * A plan over the cohort of a study; nothing of it is kept that rests on a few people.
 *
 * @param level with the sixth, neither rows nor a script that needs them can be taken along
 * @param before every count that was shown of the same cohort
 * @param shows is told of every count that is shown, before anything is
 */
record CohortWork(
    PlanWork plan,
    Drawn drawn,
    Level level,
    Threshold threshold,
    Supplier<List<ShownCount>> before,
    Consumer<List<ShownCount>> shows)
    implements RunQueue.Work {

  private static final String NOT_SAID =
      "a step cannot be reckoned over this cohort; why is not said, since it may tell of a few people";
  private static final List<String> NOTES =
      List.of(
          "Figures that rest on a few people are hidden, and so is whatever would let them be"
              + " reckoned.",
          "Whoever takes their consent back is absent from the next run, so that its figures may"
              + " differ from these.");

  @Override
  public int steps() {
    return plan.steps();
  }

  @Override
  public Found run(Consumer<Step> begins) {
    return switch (plan.outcome(begins)) {
      case PlanOutcome.Refused _ -> new Found.Refused(List.of(NOT_SAID));
      case PlanOutcome.Ran ran ->
          switch (new Disclosure(plan.plan(), drawn.cohort(), threshold)
              .of(ran.results(), before.get())) {
            case Shown.Words(List<String> sentences) -> new Found.Refused(sentences);
            case Shown.Tables tables -> {
              shows.accept(tables.counts());
              yield PlanWork.kept(written(ran, tables));
            }
          };
    };
  }

  private Found.Done written(PlanOutcome.Ran ran, Shown.Tables tables) {
    Found.Done all = plan.written(new PlanOutcome.Ran(ran.table(), tables.results(), NOTES));
    Map<Export, String> files = new EnumMap<>(all.files());
    if (level == Level.RESEARCH_PSEUDONYMOUS) {
      // That there are rows; they are written when they are taken along.
      files.put(Export.ROWS, "");
    } else {
      files.remove(Export.SCRIPT);
    }
    boolean counted = tables.people() instanceof Figure.Value;
    if (!counted) {
      // Both say how many rows there were.
      files.remove(Export.REPORT);
      files.remove(Export.RUN);
    }
    return new Found.Done(
        files, all.page(), all.figures(), counted ? all.rows() : OptionalLong.empty(), NOTES);
  }

  @Override
  public String toString() {
    return "CohortWork[kept secret]";
  }
}
