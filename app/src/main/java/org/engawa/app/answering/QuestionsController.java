// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Filling in an instrument on the page, in the room, a few items at a time. */
@Controller
class QuestionsController {

  private final Answering answering;
  private final Instruments instruments;
  private final Unfinished unfinished;

  QuestionsController(Answering answering, Instruments instruments, Unfinished unfinished) {
    this.answering = answering;
    this.instruments = instruments;
    this.unfinished = unfinished;
  }

  @GetMapping("/room/questions")
  Page list(Viewer.Person person, Visit visit) {
    List<Card> cards =
        person.alone().isPresent()
            ? instruments.onThePage(visit.language(), Informant.SELF)
            : List.of();
    return new QuestionsPage(
        visit.frame(Door.ROOM, "answering.questions.title"),
        cards.stream()
            .map(
                card ->
                    new QuestionsPage.Entry(
                        card.id(),
                        wording(visit, card).title(),
                        card.items(),
                        unfinished.of(person, card.id()).isPresent()))
            .toList(),
        answering.own(person).reversed().stream()
            .map(
                sheet ->
                    new QuestionsPage.Earlier(
                        sheet.id().value(),
                        wording(visit, sheet.card()).title(),
                        visit.soft(noon(visit, sheet.answeredOn()))))
            .toList());
  }

  @GetMapping("/room/questions/{card}")
  Page ask(
      Viewer.Person person,
      Visit visit,
      @PathVariable("card") String id,
      @RequestParam(defaultValue = "0") int from) {
    Card card = onThePage(visit, id);
    QuestionForm form = QuestionForm.of(card, unfinished.of(person, card.id()).orElse(Map.of()));
    return new QuestionPage(
        visit.frame(Door.ROOM, "answering.questions.title"),
        form.at(from > 0 ? from : form.firstOpen()),
        wording(visit, card));
  }

  @PostMapping("/room/questions/{card}")
  Redirect answer(
      Viewer.Person person,
      Visit visit,
      @PathVariable("card") String id,
      @RequestParam Map<String, String> fields) {
    Card card = onThePage(visit, id);
    if (person.alone().isEmpty()) {
      return new Redirect("/room/questions");
    }
    Map<String, String> all = new HashMap<>(unfinished.of(person, card.id()).orElse(Map.of()));
    QuestionForm sent = QuestionForm.of(card, fields);
    all.putAll(sent.fields());
    QuestionForm form = QuestionForm.of(card, all).at(sent.from());
    if (fields.containsKey("later") || !form.isLast()) {
      unfinished.put(person, card.id(), form.fields());
      return new Redirect(
          fields.containsKey("later")
              ? "/room/questions"
              : "/room/questions/" + card.id() + "?from=" + form.next());
    }
    if (!form.isEmpty()) {
      answering.keep(person.id(), form.sheet(LocalDate.ofInstant(visit.now(), visit.zone())));
    }
    unfinished.forget(person, card.id());
    return new Redirect("/room/questions");
  }

  @GetMapping("/room/sheets/{id}")
  Page sheet(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    Sheet sheet =
        answering.own(person).stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow(NotThere::new);
    return OwnSheetPage.of(
        visit.frame(Door.ROOM, "answering.questions.title"), sheet, wording(visit, sheet.card()));
  }

  @PostMapping("/room/sheets/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!answering.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect("/room/questions");
  }

  private Card onThePage(Visit visit, String id) {
    return instruments.onThePage(visit.language(), Informant.SELF).stream()
        .filter(card -> card.answersTo(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private Wording wording(Visit visit, Card card) {
    return instruments.wording(card, visit.language()).orElseThrow(NotThere::new);
  }

  private static Instant noon(Visit visit, LocalDate day) {
    return day.atTime(12, 0).atZone(visit.zone()).toInstant();
  }
}
