// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering for oneself on the veranda: reckoned within the request, kept nowhere. */
@Controller
final class SelfCheckController {

  private final OnThePage onThePage;
  private final ScoreViews views;

  SelfCheckController(OnThePage onThePage, ScoreViews views) {
    this.onThePage = onThePage;
    this.views = views;
  }

  @GetMapping("/self-check")
  SelfChecksPage list(Visit visit) {
    return new SelfChecksPage(
        frame(visit),
        onThePage.forAnybody(visit.language()).stream()
            .map(
                offer ->
                    new SelfChecksPage.Entry(
                        offer.card().id(), offer.wording().title(), offer.asked().size()))
            .toList());
  }

  @GetMapping("/self-check/{card}")
  SelfCheckPage ask(Visit visit, @PathVariable String card) {
    return page(visit, QuestionForm.of(offer(visit, card), Map.of()), Optional.empty());
  }

  @PostMapping("/self-check/{card}")
  Page answer(Visit visit, @PathVariable String card, @RequestParam Map<String, String> fields) {
    QuestionForm form = QuestionForm.of(offer(visit, card), fields);
    if (form.isEmpty()) {
      return page(visit, form, Optional.of(visit.text("answering.self-check.nothing")));
    }
    Sheet sheet = form.sheet(LocalDate.ofInstant(visit.now(), visit.zone()));
    boolean tells = !Safety.reachedIn(sheet) && !ScoreView.isLineByLine(sheet.card());
    List<ScoreView.Line> lines = tells ? views.of(visit, sheet).getFirst().lines() : List.of();
    return new SelfCheckedPage(frame(visit), form.offer(), sheet, lines);
  }

  private Offer offer(Visit visit, String card) {
    return onThePage.forAnybody(visit.language()).stream()
        .filter(offer -> offer.card().answersTo(card))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private static SelfCheckPage page(Visit visit, QuestionForm form, Optional<String> say) {
    return new SelfCheckPage(frame(visit), form, say);
  }

  private static Frame frame(Visit visit) {
    return visit.frame(Door.VERANDA, "answering.self-check.title");
  }
}
