// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of surveys, and the form in which one is written. */
@Controller
class SurveysController {

  private final Surveying surveying;
  private final InWords inWords;

  SurveysController(Surveying surveying, InWords inWords) {
    this.surveying = surveying;
    this.inWords = inWords;
  }

  @GetMapping("/study/surveys")
  Page list(Viewer.Staff viewer, Visit visit) {
    return new SurveysPage(
        visit.frame(Door.STUDY, "survey.surveys.title"),
        surveying.all().stream()
            .map(
                made ->
                    new SurveysPage.Entry(
                        made.id().value(),
                        made.survey().title(visit.language()),
                        visit.text("survey.standing." + made.standing().key()),
                        visit.soft(made.log().at())))
            .toList());
  }

  @GetMapping("/study/surveys/new")
  Page begin(Viewer.Staff viewer, Visit visit) {
    return page(visit, "/study/surveys", SurveyForm.empty(visit.language()), List.of());
  }

  @PostMapping("/study/surveys")
  Object make(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    SurveyForm form = SurveyForm.of(fields);
    return wanted(visit, "/study/surveys", form, fields)
        .<Object>map(page -> page)
        .orElseGet(
            () -> new Redirect("/study/surveys/" + surveying.make(viewer.id(), form).value()));
  }

  @GetMapping("/study/surveys/{id}/change")
  Page change(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    Surveying.Made made = surveying.of(new SurveyId(id));
    if (made.standing() != Standing.PREPARING) {
      throw new NotThere();
    }
    return page(visit, path(id), made.form(), List.of());
  }

  @PostMapping("/study/surveys/{id}/change")
  Object keep(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    surveying.of(new SurveyId(id));
    SurveyForm form = SurveyForm.of(fields);
    Optional<Page> again = wanted(visit, path(id), form, fields);
    if (again.isPresent()) {
      return again.get();
    }
    if (!surveying.change(new SurveyId(id), form)) {
      throw new NotThere();
    }
    return new Redirect("/study/surveys/" + id);
  }

  /** The form once more, for more lines or because something is wrong; empty when all is well. */
  private Optional<Page> wanted(
      Visit visit, String path, SurveyForm form, Map<String, String> fields) {
    if (fields.containsKey("more")) {
      return Optional.of(page(visit, path, form, List.of()));
    }
    SurveyReading reading = new SurveyReading(form);
    List<Trouble> troubles = new ArrayList<>(reading.troubles());
    reading.questionnaire().ifPresent(survey -> troubles.addAll(unspoken(survey)));
    return troubles.isEmpty() ? Optional.empty() : Optional.of(page(visit, path, form, troubles));
  }

  private List<Trouble> unspoken(Questionnaire survey) {
    List<InWords.Offered> offered = inWords.offered();
    return survey.instruments().stream()
        .filter(asked -> offered.stream().noneMatch(each -> each.covers(asked, survey.languages())))
        .map(asked -> Trouble.of("place-" + asked.card(), "unspoken", asked.card()))
        .toList();
  }

  private Page page(Visit visit, String path, SurveyForm form, List<Trouble> troubles) {
    Frame frame = visit.frame(Door.STUDY, "survey.form.title");
    return new SurveyFormPage(
        frame, path, form, SurveyFormPage.choices(frame, inWords.offered()), troubles);
  }

  private static String path(UUID id) {
    return "/study/surveys/" + id + "/change";
  }
}
