// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One survey: its link, how it stands, its table. */
@Controller
class SurveyController {

  private final Surveying surveying;
  private final Tables tables;
  private final InWords inWords;
  private final SurveyView view;

  SurveyController(Surveying surveying, Tables tables, InWords inWords, SurveyView view) {
    this.surveying = surveying;
    this.tables = tables;
    this.inWords = inWords;
    this.view = view;
  }

  @GetMapping("/study/surveys/{id}")
  Page show(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return view.of(visit, surveying.of(new SurveyId(id)), "");
  }

  @GetMapping("/study/surveys/{id}/preview")
  Page preview(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String in) {
    Surveying.Made made = surveying.of(new SurveyId(id));
    Language language =
        Language.of(in)
            .filter(made.survey().languages()::contains)
            .orElseGet(() -> Stranger.language(visit, made.survey()));
    String path = "/study/surveys/" + id;
    return new PreviewPage(
        visit.frame(Door.STUDY, "survey.preview.title"),
        Stranger.in(visit, language, path).frame(Door.STUDY, "survey.preview.title"),
        path,
        made.survey(),
        inWords
            .of(made.survey(), language)
            .map(words -> Leaf.all(made.survey(), words))
            .orElse(List.of()));
  }

  @PostMapping("/study/surveys/{id}/turns")
  Object turn(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String to) {
    Surveying.Made made = surveying.of(new SurveyId(id));
    Optional<Standing> next =
        Arrays.stream(Standing.values()).filter(each -> each.name().equals(to)).findFirst();
    if (next.filter(Standing.OPEN::equals).isPresent() && !speaks(made.survey())) {
      return view.of(visit, made, "survey.say.no-words");
    }
    next.ifPresent(each -> surveying.turn(viewer.id(), made.id(), each));
    return new Redirect("/study/surveys/" + id);
  }

  @PostMapping("/study/surveys/{id}/tables")
  Object take(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    Surveying.Made made = surveying.of(new SurveyId(id));
    return tables
        .take(viewer.id(), made)
        .<Object>map(taken -> file(view.file(made.id(), ".csv"), "text/csv", taken.csv()))
        .orElseGet(
            () ->
                view.of(
                    visit,
                    made,
                    tables.of(made.survey()).isPresent()
                        ? "survey.say.too-few"
                        : "survey.say.no-card"));
  }

  @GetMapping("/study/surveys/{id}/code-book")
  ResponseEntity<byte[]> codeBook(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    Surveying.Made made = surveying.of(new SurveyId(id));
    SurveyTable table = tables.of(made.survey()).orElseThrow(NotThere::new);
    return file(
        view.file(made.id(), "-code-book.csv"),
        "text/csv",
        Tables.csv(table.codeBook(visit.language())));
  }

  @GetMapping("/study/surveys/{id}/plan")
  ResponseEntity<byte[]> plan(Viewer.Staff viewer, @PathVariable UUID id) {
    Surveying.Made made = surveying.of(new SurveyId(id));
    String plan = view.plan(made).orElseThrow(NotThere::new);
    return file(view.file(made.id(), ".yaml"), "application/yaml", plan.getBytes(UTF_8));
  }

  @PostMapping("/study/surveys/{id}/erasure")
  Redirect erase(Viewer.Staff viewer, @PathVariable UUID id) {
    surveying.erase(viewer, new SurveyId(id));
    return new Redirect("/study/surveys");
  }

  private boolean speaks(Questionnaire survey) {
    return survey.languages().stream().allMatch(each -> inWords.of(survey, each).isPresent());
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type + ";charset=utf-8"))
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .body(bytes);
  }
}
