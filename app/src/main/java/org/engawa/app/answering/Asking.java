// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHours;
import org.springframework.stereotype.Component;

/** Asks the questions of an instrument, a few at a time, in the room and at Home alike. */
@Component
final class Asking {

  private final OnThePage onThePage;
  private final Wordings wordings;
  private final Unfinished unfinished;
  private final StaffHours hours;

  Asking(OnThePage onThePage, Wordings wordings, Unfinished unfinished, StaffHours hours) {
    this.onThePage = onThePage;
    this.wordings = wordings;
    this.unfinished = unfinished;
    this.hours = hours;
  }

  /** The fields that were sent about a card. */
  record Sent(String card, Map<String, String> fields) {}

  Page list(Respondent who, Visit visit, List<Sheet> kept) {
    QuestionPlace place = new QuestionPlace(who.door());
    List<QuestionForm> forms = offers(who, visit).stream().map(each -> form(who, each)).toList();
    return new QuestionsPage(
        place.frame(visit),
        place,
        forms.stream()
            .map(
                form ->
                    new QuestionsPage.Entry(
                        form.card(),
                        form.offer().wording().title(),
                        form.offer().asked().size(),
                        !form.isEmpty()))
            .toList(),
        kept.reversed().stream().map(sheet -> earlier(visit, sheet)).toList(),
        forms.stream().anyMatch(QuestionForm::reachesOut));
  }

  Page ask(Respondent who, Visit visit, String card, int from) {
    QuestionForm form = form(who, offer(who, visit, card));
    QuestionPlace place = new QuestionPlace(who.door());
    return new QuestionPage(place.frame(visit), place, form.at(from > 0 ? from : form.firstOpen()));
  }

  /** Takes a few answers, and keeps the sheet when they were the last. */
  Redirect answer(Respondent who, Visit visit, Sent sent, Consumer<Sheet> keep) {
    QuestionPlace place = new QuestionPlace(who.door());
    Offer offer = offer(who, visit, sent.card());
    String card = offer.card().id();
    if (who.alone().isEmpty()) {
      return new Redirect(place.path());
    }
    QuestionForm now = QuestionForm.of(offer, sent.fields());
    Map<String, String> all = new HashMap<>(unfinished.of(who, card).orElse(Map.of()));
    all.putAll(now.fields());
    QuestionForm form = QuestionForm.of(offer, all).at(now.from());
    boolean later = sent.fields().containsKey("later");
    if (later || !form.isLast()) {
      unfinished.put(who, card, form.fields());
      return new Redirect(later ? place.path() : place.path(card) + "?from=" + form.next());
    }
    if (form.isEmpty()) {
      unfinished.forget(who, card);
      return new Redirect(place.path());
    }
    Sheet sheet = form.sheet(LocalDate.ofInstant(visit.now(), visit.zone()));
    keep.accept(sheet);
    unfinished.forget(who, card);
    return new Redirect(Safety.reachedIn(sheet) ? place.sheet(sheet.id().value()) : place.path());
  }

  Page sheet(Respondent who, Visit visit, List<Sheet> kept, UUID id) {
    Sheet sheet =
        kept.stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow(NotThere::new);
    QuestionPlace place = new QuestionPlace(who.door());
    return OwnSheetPage.of(
        place,
        sheet,
        wordings.toRead(sheet, visit.language().code()),
        new OwnSheetPage.Shown(visit, hours.sentence(visit)));
  }

  private List<Offer> offers(Respondent who, Visit visit) {
    return who.alone().isPresent() ? onThePage.of(visit.language(), who.informant()) : List.of();
  }

  private Offer offer(Respondent who, Visit visit, String card) {
    return onThePage.of(visit.language(), who.informant(), card).orElseThrow(NotThere::new);
  }

  private QuestionForm form(Respondent who, Offer offer) {
    return QuestionForm.of(offer, unfinished.of(who, offer.card().id()).orElse(Map.of()));
  }

  private QuestionsPage.Earlier earlier(Visit visit, Sheet sheet) {
    Optional<String> title =
        wordings.toRead(sheet, visit.language().code()).map(words -> words.title());
    return new QuestionsPage.Earlier(
        sheet.id().value(),
        title.orElse(sheet.card().roomTitle().in(visit.language().code())),
        visit.soft(sheet.answeredOn().atTime(12, 0).atZone(visit.zone()).toInstant()));
  }
}
