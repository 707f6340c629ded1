// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHours;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking, from the room, for somebody to read something. */
@Controller
final class RoomSafetyController {

  private static final String HERE = "/room/safety";
  private static final Set<String> DONE = Set.of("kept", "back", "late");

  private final AskedToRead asked;
  private final Unsent unsent;
  private final StaffHours hours;
  private final Accounts accounts;
  private final CardNames cards;

  RoomSafetyController(
      AskedToRead asked, Unsent unsent, StaffHours hours, Accounts accounts, CardNames cards) {
    this.asked = asked;
    this.unsent = unsent;
    this.hours = hours;
    this.accounts = accounts;
    this.cards = cards;
  }

  /** The crisis page is the same for everyone; whoever has no room is led back to its own form. */
  @GetMapping(HERE)
  Object show(Viewer viewer, Visit visit, @RequestParam(defaultValue = "") String done) {
    return viewer instanceof Viewer.Person person
        ? show(person, visit, done)
        : new Redirect("/crisis");
  }

  private Page show(Viewer.Person person, Visit visit, String done) {
    String words =
        unsent
            .of(person, RoomSafetyPage.FORM)
            .map(form -> form.getOrDefault("words", ""))
            .orElse("");
    Form form = new Form(UUID.randomUUID().toString(), words, Optional.empty());
    return page(person, visit, form, DONE.contains(done) ? "safety.room." + done : "");
  }

  @PostMapping(HERE)
  Object ask(
      Viewer.Person person,
      Visit visit,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String words) {
    Optional<String> trouble = SafetyForms.trouble(words, AskedToRead.LONGEST);
    if (trouble.isPresent()) {
      return page(person, visit, new Form(id, words, trouble.map(visit::text)), "");
    }
    asked.ask(person, new EntryId(SafetyForms.id(id)), words);
    unsent.forget(person, RoomSafetyPage.FORM);
    return new Redirect(HERE + "?done=kept");
  }

  @PostMapping(HERE + "/{id}/withdrawal")
  Redirect takeBack(Viewer.Person person, @PathVariable UUID id) {
    EntryId entry = new EntryId(id);
    if (asked.own(person).stream().noneMatch(each -> each.id().equals(entry))) {
      throw new NotThere();
    }
    return new Redirect(HERE + "?done=" + (asked.takeBack(person, entry) ? "back" : "late"));
  }

  private Page page(Viewer.Person person, Visit visit, Form form, String note) {
    return new RoomSafetyPage(
        visit.frame(Door.ROOM, "safety.room.title"),
        form.id(),
        form.words(),
        hours.sentence(visit),
        asked.own(person).stream().map(each -> entry(visit, each)).toList(),
        note,
        form.say());
  }

  private RoomSafetyPage.Entry entry(Visit visit, AskedToRead.Asked each) {
    boolean own = each.origin().equals(Origin.WORD.key());
    String about =
        own ? "" : visit.text("safety.own." + each.origin(), cards.title(visit, each.words()));
    List<RoomSafetyPage.Answer> answers =
        each.answers().stream()
            .map(
                answer ->
                    new RoomSafetyPage.Answer(
                        visit.text(
                            "safety.answer.by",
                            accounts.displayName(answer.by()),
                            visit.soft(answer.at())),
                        SafetyForms.paragraphs(answer.words())))
            .toList();
    return new RoomSafetyPage.Entry(
        each.id().value().toString(),
        visit.soft(each.at()),
        about,
        own ? SafetyForms.paragraphs(each.words()) : List.of(),
        answers,
        each.free());
  }

  private record Form(String id, String words, Optional<String> say) {}
}
