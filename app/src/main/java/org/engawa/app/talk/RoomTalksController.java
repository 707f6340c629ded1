// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: asking for a talk, choosing a time, and letting one be. */
@Controller
final class RoomTalksController {

  private static final String WITH = RoomTalkController.HERE + "/with/";
  private static final String ONE = RoomTalkController.HERE + "/talks/{id}";

  private final Company company;
  private final Talks talks;
  private final TalksPages pages;
  private final Known known;
  private final Unsent unsent;

  RoomTalksController(Company company, Talks talks, TalksPages pages, Known known, Unsent unsent) {
    this.company = company;
    this.talks = talks;
    this.pages = pages;
    this.known = known;
    this.unsent = unsent;
  }

  @GetMapping(WITH + "{staff}/talks")
  Page show(Viewer.Person person, Visit visit, @PathVariable UUID staff) {
    StaffId with = new StaffId(staff);
    boolean letters =
        company.at(person.id(), with).filter(who -> who.ofCase().isEmpty()).isPresent();
    if (letters || !known.toPerson(person.id(), with)) {
      throw new NotThere();
    }
    TalkForm form = unsent.of(person, TalkForm.FORM).map(TalkForm::of).orElseGet(TalkForm::empty);
    return page(visit, person, with, new Said(form, Optional.empty()));
  }

  @PostMapping(WITH + "{staff}/talks")
  Object ask(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID staff,
      @RequestParam Map<String, String> fields) {
    Between who = between(person, new StaffId(staff));
    TalkForm form = TalkForm.of(fields);
    Optional<String> trouble = form.trouble(visit);
    if (trouble.isPresent()) {
      return page(visit, person, who.with(), new Said(form, trouble.map(visit::text)));
    }
    return switch (talks.ask(person, who.with(), form.plan(visit))) {
      case Arranged.Done() -> {
        unsent.forget(person, TalkForm.FORM);
        yield new Redirect(WITH + staff + "/talks");
      }
      case Arranged.NotOpened(Rung by) ->
          page(visit, person, who.with(), new Said(form, Optional.of(notOpened(visit, by))));
    };
  }

  @PostMapping(ONE + "/choice")
  Object choose(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    TalkId talk = new TalkId(id);
    StaffId with = talks.own(person, talk).with();
    TalkForm form = TalkForm.of(fields);
    if (form.way().isEmpty() || form.length().isEmpty()) {
      return page(visit, person, with, Said.only(visit.text("talk.plan.not-offered")));
    }
    return switch (talks.choose(person, talk, form.way().get(), form.length().get())) {
      case Arranged.Done() -> new Redirect(WITH + with.value() + "/talks");
      case Arranged.NotOpened(Rung by) ->
          page(visit, person, with, Said.only(notOpened(visit, by)));
    };
  }

  @PostMapping(ONE + "/let-be")
  Redirect letBe(Viewer.Person person, @PathVariable UUID id) {
    return new Redirect(WITH + talks.letBe(person, new TalkId(id)).value() + "/talks");
  }

  private Page page(Visit visit, Viewer.Person person, StaffId with, Said said) {
    return pages.inTheRoom(visit, new TalksPages.Pair(person, with), said.form(), said.say());
  }

  private Between between(Viewer.Person person, StaffId with) {
    return company.atCase(person.id(), with).orElseThrow(NotThere::new);
  }

  private static String notOpened(Visit visit, Rung by) {
    return visit.text("talk.plan.not-open", LadderPages.name(visit, by));
  }

  private record Said(TalkForm form, Optional<String> say) {
    static Said only(String say) {
      return new Said(TalkForm.empty(), Optional.of(say));
    }
  }
}
