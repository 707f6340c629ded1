// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.MentorshipId;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At the desk: the letters with whoever looks, within a case or as a mentor. */
@Controller
final class DeskTalkController {

  static final String HERE = "/desk/cases/{of}/talk";
  private static final String MENTOR = "/desk/mentoring/with/{of}";

  private final Letters letters;
  private final DeskTalkPages pages;

  DeskTalkController(Letters letters, DeskTalkPages pages) {
    this.letters = letters;
    this.pages = pages;
  }

  @GetMapping({HERE, MENTOR})
  Page show(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam(defaultValue = "") String kept) {
    return pages.page(staff, visit, within(visit, of), DeskTalkPages.Said.note(visit, kept));
  }

  @PostMapping({HERE + "/letters", MENTOR + "/letters"})
  Object write(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam Map<String, String> fields) {
    Within to = within(visit, of);
    LetterForm form = LetterForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return pages.page(staff, visit, to, DeskTalkPages.Said.say(visit, form, trouble.get()));
    }
    return switch (letters.write(staff, to, form.letter())) {
      case Posted.Sent() -> new Redirect(path(to) + "?kept=sent");
      case Posted.Kept() -> new Redirect(path(to) + "?kept=draft");
      case Posted.KeptForLater() -> new Redirect(path(to) + "?kept=later");
      case Posted.NotOpened() ->
          pages.page(
              staff, visit, to, DeskTalkPages.Said.say(visit, form, "talk.desk.letters-not-open"));
    };
  }

  @GetMapping({HERE + "/letters/{id}", MENTOR + "/letters/{id}"})
  Page open(Viewer.Staff staff, Visit visit, @PathVariable UUID of, @PathVariable UUID id) {
    Within which = within(visit, of);
    Letter letter = letters.open(staff, which, new LetterId(id));
    return letter.arrivesAt().isEmpty()
        ? pages.page(staff, visit, which, DeskTalkPages.Said.draft(letter))
        : pages.letter(visit, which, letter);
  }

  @PostMapping({HERE + "/letters/{id}/withdrawal", MENTOR + "/letters/{id}/withdrawal"})
  Redirect takeBack(Viewer.Staff staff, Visit visit, @PathVariable UUID of, @PathVariable UUID id) {
    Within which = within(visit, of);
    letters.takeBack(staff, which, new LetterId(id));
    return new Redirect(path(which));
  }

  @PostMapping({HERE + "/letters/{id}/removal", MENTOR + "/letters/{id}/removal"})
  Redirect throwAway(
      Viewer.Staff staff, Visit visit, @PathVariable UUID of, @PathVariable UUID id) {
    Within which = within(visit, of);
    letters.throwAway(staff, which, new LetterId(id));
    return new Redirect(path(which));
  }

  private static Within within(Visit visit, UUID of) {
    return visit.path().startsWith("/desk/mentoring")
        ? new Within.Mentorship(new MentorshipId(of))
        : new Within.Case(new CaseId(of));
  }

  static String path(Within of) {
    return switch (of) {
      case Within.Case(CaseId which) -> path(which.value());
      case Within.Mentorship _ -> MENTOR.replace("{of}", of.id().toString());
    };
  }

  static String path(UUID of) {
    return HERE.replace("{of}", of.toString());
  }
}
