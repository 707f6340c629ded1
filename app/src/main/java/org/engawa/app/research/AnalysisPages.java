// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.engawa.app.research.AnalysisPage.Fact;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;

/** Says in words how an analysis stands. */
record AnalysisPages(Visit visit) {

  AnalysesPage.Row row(Analysis of, Optional<Stage> stage) {
    return new AnalysesPage.Row(
        path(of),
        of.asked().study(),
        of.asked().table(),
        visit.exact(of.askedAt()),
        state(of, stage));
  }

  AnalysisPage page(Analysis of, Optional<Stage> stage, Optional<Found> found) {
    List<Fact> facts =
        List.of(
            fact("research.fact.table", of.asked().table()),
            fact("research.fact.asked", visit.exact(of.askedAt())),
            fact("research.fact.state", state(of, stage)));
    return switch (found.orElseGet(Found.Stopped::new)) {
      case Found.Done done -> done(of, facts, done);
      case Found.Refused(List<String> problems) ->
          page(of, facts, Optional.empty()).refused(problems);
      case Found.Stopped _ ->
          page(of, facts, of.ended().isEmpty() ? Optional.of(stage(stage)) : Optional.empty());
    };
  }

  static String rows(OptionalLong rows) {
    return rows.isPresent() ? Long.toString(rows.getAsLong()) : "–";
  }

  static String path(Analysis of) {
    return "/study/analyses/" + of.id().value();
  }

  private AnalysisPage done(Analysis of, List<Fact> facts, Found.Done done) {
    AnalysisPage bare = page(of, facts, Optional.empty());
    return new AnalysisPage(
        bare.frame(),
        bare.path(),
        bare.again(),
        bare.study(),
        List.of(
            facts.get(0),
            fact("research.fact.rows", rows(done.rows())),
            facts.get(1),
            facts.get(2)),
        Optional.empty(),
        List.of(),
        done.notes(),
        done.page(),
        Arrays.stream(Export.values()).filter(done.files()::containsKey).map(Export::file).toList(),
        bare.plan());
  }

  private AnalysisPage page(Analysis of, List<Fact> facts, Optional<String> stage) {
    return new AnalysisPage(
        visit.wideFrame(Door.STUDY, "research.analysis.title"),
        path(of),
        again(of),
        of.asked().study(),
        facts,
        stage,
        List.of(),
        List.of(),
        "",
        List.of(),
        of.asked().plan());
  }

  private static String again(Analysis of) {
    return of.asked()
        .of()
        .map(study -> "/study/studies/" + study.value())
        .orElseGet(() -> "/study/analyses/new?from=" + of.id().value());
  }

  private Fact fact(String key, String value) {
    return new Fact(visit.text(key), value);
  }

  private String state(Analysis of, Optional<Stage> stage) {
    return of.ended()
        .map(ended -> visit.text("research.ended." + ended.as().toLowerCase(Locale.ROOT)))
        .orElseGet(() -> stage(stage));
  }

  private String stage(Optional<Stage> stage) {
    return switch (stage.orElseGet(Stage.Waiting::new)) {
      case Stage.Waiting _ -> visit.text("research.stage.waiting");
      case Stage.Reckoning(int step, int steps, String kind) ->
          step == 0
              ? visit.text("research.stage.reading")
              : visit.text(
                  "research.stage.step", Integer.toString(step), Integer.toString(steps), kind);
    };
  }
}
