// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.StudyUses;
import org.engawa.app.shell.Transactions;
import org.engawa.study.disclosure.AnsweredCohorts;
import org.engawa.study.disclosure.Threshold;
import org.engawa.study.plan.Plan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Runs plans over the cohort of a study. Before anything is reckoned, each who counts is told, and
 * a cohort that differs by a few people from one that was answered is not answered.
 */
@Component
@EnableConfigurationProperties(StudySettings.class)
final class CohortRuns {

  private final Cohorts cohorts;
  private final CohortBook book;
  private final StudyUses uses;
  private final Analyses analyses;
  private final Transactions transactions;
  private final StudySettings settings;

  CohortRuns(
      Cohorts cohorts,
      CohortBook book,
      StudyUses uses,
      Analyses analyses,
      Transactions transactions,
      StudySettings settings) {
    this.cohorts = cohorts;
    this.book = book;
    this.uses = uses;
    this.analyses = analyses;
    this.transactions = transactions;
    this.settings = settings;
  }

  /**
   * A plan that somebody wants to be run over a cohort.
   *
   * @param written as it stands in its file
   */
  record Wish(Study study, CohortPlan offered, Plan plan, String written) {}

  /** Asks for an analysis of those who agreed; whether the study may is asked by whoever calls. */
  Begun begin(StaffId by, Wish wish) {
    Optional<String> trouble = wish.offered().trouble(wish.plan());
    if (trouble.isPresent()) {
      return new Begun.NotTaken(trouble.get());
    }
    Study study = wish.study();
    Threshold threshold = settings.limit();
    return switch (transactions.write(() -> drawn(study, wish.offered(), threshold))) {
      case Drawing.Not(String say) -> new Begun.NotTaken(say);
      case Drawing.May(Drawn drawn, CohortBook.Entry entry) -> {
        CohortWork work =
            new CohortWork(
                new PlanWork(wish.plan(), wish.written(), drawn.csv()),
                drawn,
                study.about().level(),
                threshold,
                () -> transactions.read(() -> book.counts(entry)),
                counts -> transactions.write(() -> book.shown(entry, counts)));
        String title = study.about().title();
        yield analyses.begin(
            by,
            new Asked(wish.plan().study(), wish.written(), title, Optional.of(study.id())),
            work);
      }
    };
  }

  private Drawing drawn(Study study, CohortPlan offered, Threshold threshold) {
    Drawn drawn = cohorts.draw(study, offered.columns());
    if (drawn.members().size() < 2 * threshold.people()) {
      return new Drawing.Not("research.say.few");
    }
    Map<String, String> rows = drawn.rows();
    List<CohortBook.Entry> before = book.all();
    List<Set<String>> cohorts = before.stream().map(CohortBook.Entry::members).toList();
    boolean mayNot =
        new AnsweredCohorts(cohorts).mayAnswer(rows.keySet(), threshold)
            instanceof AnsweredCohorts.Answering.MayNot;
    if (mayNot || before.stream().anyMatch(each -> each.changedIn(rows, threshold))) {
      return new Drawing.Not("research.say.near");
    }
    drawn
        .members()
        .forEach(
            each ->
                uses.counted(
                    each.person(),
                    study.id().value(),
                    study.about().level(),
                    study.about().title()));
    return new Drawing.May(drawn, book.entry(study.id(), drawn));
  }

  /** Whether a cohort is answered. */
  private sealed interface Drawing {

    record May(Drawn drawn, CohortBook.Entry entry) implements Drawing {}

    record Not(String say) implements Drawing {}
  }
}
