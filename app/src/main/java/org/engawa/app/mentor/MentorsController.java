// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.engawa.app.people.Called;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: reading about mentors, and choosing one. */
@Controller
class MentorsController {

  private static final String HERE = "/room/mentors";
  private static final String TITLE = "mentor.title";

  private final Portraits portraits;
  private final Asks asks;
  private final Called called;
  private final Unsent unsent;
  private final Accounts accounts;

  MentorsController(
      Portraits portraits, Asks asks, Called called, Unsent unsent, Accounts accounts) {
    this.portraits = portraits;
    this.asks = asks;
    this.called = called;
    this.unsent = unsent;
    this.accounts = accounts;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    return new MentorsPage(
        visit.frame(Door.ROOM, TITLE), asks.own(person.id()).map(this::own), portraits.offered());
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    AskForm form =
        unsent
            .of(person, MentorPage.FORM)
            .map(AskForm::of)
            .orElseGet(() -> new AskForm(called.own(person).orElse(""), ""));
    return page(person, visit, offered(id), form);
  }

  @PostMapping(HERE + "/{id}/asks")
  Object ask(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    Portrait portrait = offered(id);
    AskForm form = AskForm.of(fields);
    if (form.trouble().isPresent()) {
      return page(person, visit, portrait, form);
    }
    if (asks.ask(person, portrait.mentor(), form.said())) {
      unsent.forget(person, MentorPage.FORM);
    }
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/asks/ending")
  Redirect end(Viewer.Person person) {
    asks.end(person);
    return new Redirect(HERE);
  }

  private Portrait offered(UUID id) {
    return portraits.offered().stream()
        .filter(portrait -> portrait.mentor().value().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private Page page(Viewer.Person person, Visit visit, Portrait portrait, AskForm form) {
    boolean minor = accounts.ageBand(person.id()).filter(AgeBand.UNDER_18::equals).isPresent();
    return new MentorPage(
        visit.frame(Door.ROOM, TITLE),
        portrait,
        asks.own(person.id()).isEmpty() ? Optional.of(form) : Optional.empty(),
        form.trouble().map(visit::text),
        minor);
  }

  private MentorsPage.Own own(Ask ask) {
    StaffId mentor = ask.mentor();
    Optional<Portrait> portrait = portraits.of(mentor);
    return new MentorsPage.Own(
        portrait
            .map(each -> each.part(Portrait.NAME))
            .orElseGet(() -> accounts.displayName(mentor)),
        mentor.value().toString(),
        ask.state().key(),
        ask.called(),
        ask.words());
  }
}
