// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.consent.Approval;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.study.plan.Plan;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Studies over those who agreed. */
@Controller
final class StudiesController {

  private static final String HERE = "/study/studies";

  private final Studies studies;
  private final CohortRuns runs;
  private final Analyses analyses;
  private final Instruments instruments;
  private final Accounts accounts;

  StudiesController(
      Studies studies,
      CohortRuns runs,
      Analyses analyses,
      Instruments instruments,
      Accounts accounts) {
    this.studies = studies;
    this.runs = runs;
    this.analyses = analyses;
    this.instruments = instruments;
    this.accounts = accounts;
  }

  @GetMapping(HERE)
  Page list(Viewer.Staff viewer, Visit visit) {
    StudyWords words = new StudyWords(visit, instruments, accounts);
    return new StudiesPage(
        visit.frame(Door.STUDY, "research.studies.title"),
        studies.of(viewer).stream()
            .map(
                study ->
                    new StudiesPage.Row(
                        path(study),
                        study.about().title(),
                        words.state(study, studies.approval(study))))
            .toList());
  }

  @GetMapping(HERE + "/new")
  Page form(Viewer.Staff viewer, Visit visit) {
    return form(visit, new LinkedMultiValueMap<>(), "");
  }

  @PostMapping(HERE)
  Object make(
      Viewer.Staff viewer, Visit visit, @RequestParam MultiValueMap<String, String> fields) {
    StudyForm form = new StudyForm(fields);
    List<String> cards = instruments.all().stream().map(card -> card.id()).toList();
    YearMonth now = YearMonth.from(visit.now().atZone(visit.zone()));
    Optional<String> trouble = form.trouble(now, cards);
    return trouble.isPresent()
        ? form(visit, fields, trouble.get())
        : new Redirect(HERE + "/" + studies.make(viewer.id(), form.about()).value());
  }

  @GetMapping(HERE + "/{id}")
  Page show(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    Study study = studies.find(viewer, new StudyId(id));
    String skeleton = CohortPlan.of(study.about(), instruments).skeleton(study.about().title());
    return page(viewer, study, new PlanPages(visit, skeleton, List.of()).say(""));
  }

  @PostMapping(HERE + "/{id}/analyses")
  Object begin(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String plan) {
    Study study = studies.find(viewer, new StudyId(id));
    PlanPages pages = new PlanPages(visit, plan, List.of());
    if (study.endedAt().isPresent() || studies.approval(study).isEmpty()) {
      return page(viewer, study, pages.say("research.say.not-agreed"));
    }
    return switch (PlanText.read(plan, instruments.cards())) {
      case PlanText.Broken broken -> page(viewer, study, pages.broken(broken));
      case PlanText.Whole(Plan whole) -> {
        CohortPlan offered = CohortPlan.of(study.about(), instruments);
        yield switch (runs.begin(viewer.id(), new CohortRuns.Wish(study, offered, whole, plan))) {
          case Begun.Taken(AnalysisId begun) -> new Redirect("/study/analyses/" + begun.value());
          case Begun.NotTaken(String say) -> page(viewer, study, pages.say(say));
        };
      }
    };
  }

  @PostMapping(HERE + "/{id}/draw")
  Redirect draw(Viewer.Staff viewer, @PathVariable UUID id) {
    studies.draw(viewer, new StudyId(id));
    return new Redirect(HERE + "/" + id);
  }

  @PostMapping(HERE + "/{id}/end")
  Redirect end(Viewer.Staff viewer, @PathVariable UUID id) {
    studies.end(viewer, new StudyId(id));
    return new Redirect(HERE + "/" + id);
  }

  private Page page(Viewer.Staff viewer, Study study, PlanPage plan) {
    Visit visit = plan.frame().visit();
    Optional<Approval> approval = studies.approval(study);
    AnalysisPages pages = new AnalysisPages(visit);
    return new OneStudyPage(
        visit.wideFrame(Door.STUDY, "research.study.one"),
        path(study),
        study.about().title(),
        new StudyWords(visit, instruments, accounts).facts(study, approval),
        approval.isPresent() && study.endedAt().isEmpty(),
        study.endedAt().isPresent(),
        plan.plan(),
        plan.say(),
        plan.spots(),
        analyses.of(viewer).stream()
            .filter(each -> each.asked().of().equals(Optional.of(study.id())))
            .map(each -> pages.row(each, analyses.stage(each)))
            .toList());
  }

  private Page form(Visit visit, MultiValueMap<String, String> fields, String say) {
    return new StudyFormPage(
        visit.frame(Door.STUDY, "research.study.new"),
        new StudyForm(fields),
        instruments.all().stream()
            .map(card -> new PlanFormPage.Card(card.id(), card.title()))
            .toList(),
        say);
  }

  private static String path(Study study) {
    return HERE + "/" + study.id().value();
  }
}
