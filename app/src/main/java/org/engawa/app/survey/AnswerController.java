// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.gate.Pace;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering a survey by its link. Nothing is stored before somebody gives what they answered. */
@Controller
class AnswerController {

  private final Giving giving;
  private final SealedSurveys sealed;
  private final InWords inWords;
  private final Pace pace;
  private final SecureRandom random = new SecureRandom();

  AnswerController(Giving giving, SealedSurveys sealed, InWords inWords, Pace pace) {
    this.giving = giving;
    this.sealed = sealed;
    this.inWords = inWords;
    this.pace = pace;
  }

  @GetMapping("/survey/{token}")
  Page enter(Visit visit, @PathVariable String token) {
    Running running = find(token);
    return enter(visit, running, Prompt.FIRST);
  }

  @PostMapping("/survey/{token}")
  Page begin(
      Visit visit, @PathVariable String token, @RequestParam(defaultValue = "") String consent) {
    Running running = find(token);
    if (running.standing() != Standing.OPEN || !consent.equals("yes")) {
      return enter(visit, running, Prompt.AGAIN);
    }
    Language language = Stranger.language(visit, running.survey());
    return inWords.of(running.survey(), language).isEmpty()
        ? enter(visit, running, Prompt.FIRST)
        : course(visit, running, Begun.in(language, random)).screening(Prompt.FIRST);
  }

  @PostMapping("/survey/{token}/screening")
  Page screen(
      Visit visit,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String handed,
      @RequestParam(defaultValue = "") String option) {
    Running running = find(token);
    Optional<Begun> begun = sealed.carried(running.id(), handed);
    if (begun.isEmpty() || running.standing() == Standing.CLOSED) {
      return enter(visit, running, Prompt.FIRST);
    }
    int number = option.matches("[0-9]{1,2}") ? Integer.parseInt(option) : 0;
    Optional<Questionnaire.Option> chosen = running.survey().option(number);
    if (chosen.isEmpty()) {
      return course(visit, running, begun.get()).screening(Prompt.AGAIN);
    }
    Course course = course(visit, running, begun.get().chose(number));
    if (chosen.get().group().isEmpty()) {
      return course.end("out");
    }
    boolean already = begun.get().option() == number;
    return !already && giving.full(running, chosen.get().group().get())
        ? course.end("full")
        : course.page(1);
  }

  @PostMapping("/survey/{token}/answers")
  Page answer(
      Visit visit,
      HttpServletRequest request,
      @PathVariable String token,
      @RequestParam Map<String, String> fields) {
    Running running = find(token);
    Optional<Begun> begun =
        sealed
            .carried(running.id(), fields.getOrDefault("handed", ""))
            .filter(
                each ->
                    running
                        .survey()
                        .option(each.option())
                        .flatMap(Questionnaire.Option::group)
                        .isPresent());
    if (begun.isEmpty() || running.standing() == Standing.CLOSED) {
      return enter(visit, running, Prompt.FIRST);
    }
    Course course = course(visit, running, begun.get());
    if (!course.isGiven(fields)) {
      return course.answer(fields);
    }
    pace.before(request);
    return giving.give(running, begun.get()) ? course.given() : course.end("closed");
  }

  private Running find(String token) {
    return giving.find(token).orElseThrow(NotThere::new);
  }

  private Course course(Visit visit, Running running, Begun begun) {
    return new Course(
        Stranger.frame(visit, running, begun.language()),
        running,
        begun,
        inWords.of(running.survey(), begun.language()),
        sealed);
  }

  private Page enter(Visit visit, Running running, Prompt prompt) {
    Language language = Stranger.language(visit, running.survey());
    Optional<List<Worded>> words = inWords.of(running.survey(), language);
    var frame = Stranger.frame(visit, running, language);
    if (running.standing() == Standing.CLOSED) {
      return EndPage.of(frame, running, "closed");
    }
    if (running.standing() == Standing.PAUSED || words.isEmpty()) {
      return EndPage.of(frame, running, "paused");
    }
    int pages = Leaf.all(running.survey(), words.get()).size() + 1;
    return new EnterPage(frame, running.path(), running.survey(), pages, prompt == Prompt.AGAIN);
  }
}
