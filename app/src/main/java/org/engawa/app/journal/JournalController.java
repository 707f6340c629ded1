// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.account.Notices;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.steps.Steps;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class JournalController {

  private static final int ON_ONE_PAGE = 20;

  private final Journal journal;
  private final CheckInCard card;
  private final Unsent unsent;
  private final Steps steps;
  private final Notices notices;

  JournalController(
      Journal journal, CheckInCard card, Unsent unsent, Steps steps, Notices notices) {
    this.journal = journal;
    this.card = card;
    this.unsent = unsent;
    this.steps = steps;
    this.notices = notices;
  }

  @GetMapping("/room")
  Page today(
      Viewer.Person person, Visit visit, @RequestParam(defaultValue = "false") boolean kept) {
    CheckInForm form =
        unsent
            .of(person, TodayPage.FORM)
            .map(fields -> CheckInForm.of(fields, card.card()))
            .orElseGet(() -> CheckInForm.empty(journal.next(person.id())));
    return page(visit, form, new Said(Optional.empty(), kept, beside(person, visit)));
  }

  @PostMapping("/room/check-ins")
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    CheckInForm form = CheckInForm.of(fields, card.card());
    Optional<CheckInForm.Trouble> trouble = form.trouble(card.card());
    if (trouble.isPresent()) {
      Optional<String> say = trouble.map(each -> visit.text(each.key()));
      return page(visit, form, new Said(say, false, beside(person, visit)));
    }
    journal.keep(person, form.record(card.card()));
    unsent.forget(person, TodayPage.FORM);
    return new Redirect("/room?kept=true");
  }

  @GetMapping("/room/check-ins")
  Page earlier(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "0") int after) {
    List<CheckIn> newestFirst = journal.own(person).reversed();
    int from = Math.clamp(after, 0, newestFirst.size());
    int to = Math.min(from + ON_ONE_PAGE, newestFirst.size());
    return new EarlierPage(
        visit.frame(Door.ROOM, "journal.earlier.title"),
        newestFirst.subList(from, to).stream().map(each -> entry(visit, each)).toList(),
        to < newestFirst.size() ? Optional.of(to) : Optional.empty(),
        person.alone().isEmpty());
  }

  @PostMapping("/room/check-ins/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!journal.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect("/room/check-ins");
  }

  private TodayPage page(Visit visit, CheckInForm form, Said said) {
    return new TodayPage(
        visit.frame(Door.ROOM, "journal.today.title"),
        form,
        card.wording(visit.language()),
        said.say(),
        said.kept(),
        said.beside());
  }

  private EarlierPage.Entry entry(Visit visit, CheckIn checkIn) {
    Wording wording = card.wording(visit.language());
    return new EarlierPage.Entry(
        checkIn.id().value().toString(),
        visit.soft(checkIn.keptAt()),
        IntStream.rangeClosed(1, checkIn.answers().items())
            .boxed()
            .flatMap(item -> said(visit, wording, item, checkIn.answers().item(item)).stream())
            .toList(),
        checkIn.words().orElse(""));
  }

  private static Optional<Map.Entry<String, String>> said(
      Visit visit, Wording wording, int item, Answer answer) {
    String text = wording.items().getOrDefault(item, "");
    return switch (answer) {
      case Answer.Given(int value) ->
          Optional.of(Map.entry(text, wording.options().getOrDefault(value, "")));
      case Answer.Skipped() -> Optional.of(Map.entry(text, visit.text("journal.left-out")));
      case Answer.NotAsked() -> Optional.empty();
    };
  }

  private TodayPage.Beside beside(Viewer.Person person, Visit visit) {
    return new TodayPage.Beside(steps.atHand(person), notices.of(person, visit));
  }

  private record Said(Optional<String> say, boolean kept, TodayPage.Beside beside) {}
}
