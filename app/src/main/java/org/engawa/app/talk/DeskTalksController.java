// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
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

/** At the desk: naming times for a talk, agreeing to one, and letting one be. */
@Controller
final class DeskTalksController {

  private static final String HERE = DeskTalkController.HERE + "/talks";

  private final Company company;
  private final Talks talks;
  private final TalksPages pages;
  private final Unsent unsent;

  DeskTalksController(Company company, Talks talks, TalksPages pages, Unsent unsent) {
    this.company = company;
    this.talks = talks;
    this.pages = pages;
    this.unsent = unsent;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff staff, Visit visit, @PathVariable UUID of) {
    Between who = between(staff, of);
    TalkForm form =
        unsent
            .of(staff, TalkForm.FORM, who.person().value())
            .map(TalkForm::of)
            .orElseGet(TalkForm::empty);
    return pages.atTheDesk(visit, who, form, Optional.empty());
  }

  @PostMapping(HERE)
  Object offer(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam Map<String, String> fields) {
    Between who = between(staff, of);
    TalkForm form = TalkForm.of(fields);
    Optional<String> trouble = form.trouble(visit);
    if (trouble.isPresent()) {
      return pages.atTheDesk(visit, who, form, trouble.map(visit::text));
    }
    Arranged arranged = talks.offer(staff, new CaseId(of), form.plan(visit));
    if (arranged instanceof Arranged.Done) {
      unsent.forget(staff, TalkForm.FORM, who.person().value());
    }
    return after(visit, who, form, arranged);
  }

  @PostMapping(HERE + "/{id}/agreement")
  Object agree(Viewer.Staff staff, Visit visit, @PathVariable UUID of, @PathVariable UUID id) {
    Between who = between(staff, of);
    return after(visit, who, TalkForm.empty(), talks.agree(staff, new CaseId(of), new TalkId(id)));
  }

  @PostMapping(HERE + "/{id}/let-be")
  Redirect letBe(Viewer.Staff staff, @PathVariable UUID of, @PathVariable UUID id) {
    talks.letBe(staff, new CaseId(of), new TalkId(id));
    return new Redirect(DeskTalkController.path(of) + "/talks");
  }

  /** What the person has not opened is refused here, and the page says why. */
  private Object after(Visit visit, Between who, TalkForm form, Arranged arranged) {
    return switch (arranged) {
      case Arranged.Done() -> new Redirect(DeskTalkController.path(who.within()) + "/talks");
      case Arranged.NotOpened(Rung by) ->
          pages.atTheDesk(
              visit,
              who,
              form,
              Optional.of(visit.text("talk.desk.not-open", LadderPages.name(visit, by))));
    };
  }

  private Between between(Viewer.Staff staff, UUID of) {
    return company.at(staff, new CaseId(of)).orElseThrow(NotThere::new);
  }
}
