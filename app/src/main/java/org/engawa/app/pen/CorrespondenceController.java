// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.veranda.BeforePosting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: the letters with one from the boards. */
@Controller
final class CorrespondenceController {

  private static final String WITH = PenController.WITH + "{id}";
  private static final String LETTER = PenController.HERE + "/letters/{id}";

  private final Correspondences correspondences;
  private final PenLetters letters;
  private final CorrespondencePages pages;
  private final PenNotice notice;

  CorrespondenceController(
      Correspondences correspondences,
      PenLetters letters,
      CorrespondencePages pages,
      PenNotice notice) {
    this.correspondences = correspondences;
    this.letters = letters;
    this.pages = pages;
    this.notice = notice;
  }

  @GetMapping(WITH)
  Page show(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String kept) {
    Seat seat = correspondences.at(person, new CorrespondenceId(id));
    PenForm form =
        letters.of(person, seat).stream()
            .filter(letter -> letter.arrivesAt().isEmpty())
            .filter(letter -> letter.id().value().toString().equals(draft))
            .findFirst()
            .map(PenForm::of)
            .orElseGet(PenForm::empty);
    String note =
        List.of("sent", "draft", "later", "paused", "over", "reported").contains(kept)
            ? visit.text("pen.letter.kept." + kept)
            : "";
    Page page =
        pages.of(
            person,
            visit,
            seat,
            new CorrespondencePages.Told(form, Optional.empty(), List.of(), note));
    notice.read(person, seat);
    return page;
  }

  @PostMapping(WITH + "/letters")
  Object write(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    CorrespondenceId to = new CorrespondenceId(id);
    PenForm form = PenForm.of(fields);
    Optional<String> trouble = form.trouble();
    List<BeforePosting.Hint> hints = trouble.isPresent() ? List.of() : form.hints();
    if (trouble.isPresent() || !hints.isEmpty()) {
      return pages.of(
          person,
          visit,
          correspondences.at(person, to),
          new CorrespondencePages.Told(form, trouble.map(key -> visit.text(key)), hints, ""));
    }
    return new Redirect(
        PenController.WITH + id + "?kept=" + kept(letters.write(person, to, form.letter())));
  }

  private static String kept(Penned penned) {
    return switch (penned) {
      case Penned.OnItsWay() -> "sent";
      case Penned.Kept() -> "draft";
      case Penned.KeptForLater() -> "later";
      case Penned.KeptWhilePaused _ -> "paused";
      case Penned.KeptSinceOver() -> "over";
    };
  }

  @PostMapping(WITH + "/rest")
  Redirect rest(
      Viewer.Person person, @PathVariable UUID id, @RequestParam(defaultValue = "") String to) {
    CorrespondenceId with = new CorrespondenceId(id);
    if (to.equals("up")) {
      correspondences.takeUp(person, with);
    } else {
      correspondences.rest(person, with);
    }
    return new Redirect(PenController.WITH + id);
  }

  @PostMapping(WITH + "/end")
  Redirect end(
      Viewer.Person person, @PathVariable UUID id, @RequestParam(defaultValue = "") String good) {
    CorrespondenceId with = new CorrespondenceId(id);
    if (good.isEmpty()) {
      correspondences.end(person, with);
    } else {
      correspondences.endForGood(person, with);
    }
    return new Redirect(PenController.WITH + id);
  }

  @PostMapping(LETTER + "/withdrawal")
  Redirect takeBack(Viewer.Person person, @PathVariable UUID id) {
    return back(letters.takeBack(person, new PenLetterId(id)));
  }

  @PostMapping(LETTER + "/removal")
  Redirect letGo(Viewer.Person person, @PathVariable UUID id) {
    return back(letters.letGo(person, new PenLetterId(id)));
  }

  private static Redirect back(CorrespondenceId to) {
    return new Redirect(PenController.WITH + to.value());
  }
}
