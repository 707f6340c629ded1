// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** At the desk: the letters of a case with whoever looks. */
@Controller
final class DeskTalkController {

  static final String HERE = "/desk/cases/{of}/talk";

  private final Letters letters;
  private final DeskTalkPages pages;

  DeskTalkController(Letters letters, DeskTalkPages pages) {
    this.letters = letters;
    this.pages = pages;
  }

  @GetMapping(HERE)
  Page show(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam(defaultValue = "") String kept) {
    return pages.page(staff, visit, new CaseId(of), DeskTalkPages.Said.note(visit, kept));
  }

  @PostMapping(HERE + "/letters")
  Object write(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam Map<String, String> fields) {
    CaseId to = new CaseId(of);
    LetterForm form = LetterForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return pages.page(staff, visit, to, DeskTalkPages.Said.say(visit, form, trouble.get()));
    }
    return switch (letters.write(staff, to, form.letter())) {
      case Posted.Sent() -> new Redirect(path(of) + "?kept=sent");
      case Posted.Kept() -> new Redirect(path(of) + "?kept=draft");
      case Posted.KeptForLater() -> new Redirect(path(of) + "?kept=later");
      case Posted.NotOpened() ->
          pages.page(
              staff, visit, to, DeskTalkPages.Said.say(visit, form, "talk.desk.letters-not-open"));
    };
  }

  @GetMapping(HERE + "/letters/{id}")
  Page open(Viewer.Staff staff, Visit visit, @PathVariable UUID of, @PathVariable UUID id) {
    CaseId which = new CaseId(of);
    Letter letter = letters.open(staff, which, new LetterId(id));
    return letter.arrivesAt().isEmpty()
        ? pages.page(staff, visit, which, DeskTalkPages.Said.draft(letter))
        : pages.letter(visit, which, letter);
  }

  @PostMapping(HERE + "/letters/{id}/withdrawal")
  Redirect takeBack(Viewer.Staff staff, @PathVariable UUID of, @PathVariable UUID id) {
    letters.takeBack(staff, new CaseId(of), new LetterId(id));
    return new Redirect(path(of));
  }

  @PostMapping(HERE + "/letters/{id}/removal")
  Redirect throwAway(Viewer.Staff staff, @PathVariable UUID of, @PathVariable UUID id) {
    letters.throwAway(staff, new CaseId(of), new LetterId(id));
    return new Redirect(path(of));
  }

  static String path(UUID of) {
    return HERE.replace("{of}", of.toString());
  }
}
