// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.time.DateTimeException;
import java.time.Instant;
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

/** At the desk: being a mentor, and a lead's part in it. */
@Controller
class MentoringController {

  private static final String HERE = "/desk/mentoring";
  private static final int LONGEST = 5_000;
  private static final int LONGEST_NAME = 40;

  private final Portraits portraits;
  private final Asks asks;
  private final MentoringPages pages;
  private final Unsent unsent;

  MentoringController(Portraits portraits, Asks asks, MentoringPages pages, Unsent unsent) {
    this.portraits = portraits;
    this.asks = asks;
    this.pages = pages;
    this.unsent = unsent;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff viewer, Visit visit) {
    return unsent
        .of(viewer, MentoringPage.FORM)
        .map(left -> pages.begun(viewer, visit, Portrait.parts(left)))
        .orElseGet(() -> pages.page(viewer, visit));
  }

  @PostMapping(HERE)
  Object keep(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    Map<String, String> said = Portrait.parts(fields);
    Optional<String> trouble = trouble(said);
    if (trouble.isPresent()) {
      return pages.refused(viewer, visit, said, visit.text(trouble.get()));
    }
    portraits.keep(viewer, said);
    unsent.forget(viewer, MentoringPage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/rest")
  Redirect rest(Viewer.Staff viewer) {
    portraits.rest(viewer, Portrait.Rest.RESTING);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/rest/removal")
  Redirect takeUp(Viewer.Staff viewer) {
    portraits.rest(viewer, Portrait.Rest.AT_HAND);
    return new Redirect(HERE);
  }

  /** When the words were changed while a lead read them, the new ones stand there to be read. */
  @PostMapping(HERE + "/{staff}/confirmation")
  Redirect confirm(
      Viewer.Staff viewer,
      @PathVariable UUID staff,
      @RequestParam(defaultValue = "") String written) {
    StaffId mentor = new StaffId(staff);
    if (portraits.of(mentor).isEmpty()) {
      throw new NotThere();
    }
    instant(written).ifPresent(at -> portraits.confirm(viewer, mentor, at));
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/asks/{id}/opening")
  Redirect open(Viewer.Staff viewer, @PathVariable UUID id) {
    asks.open(viewer, id);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/asks/{id}/yes")
  Redirect yes(Viewer.Staff viewer, @PathVariable UUID id) {
    asks.sayYes(viewer, id);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/asks/{id}/not-now")
  Redirect notNow(Viewer.Staff viewer, @PathVariable UUID id) {
    asks.sayNotNow(viewer, id);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/asks/{id}/ending")
  Redirect end(Viewer.Staff viewer, @PathVariable UUID id) {
    asks.end(viewer, id);
    return new Redirect(HERE);
  }

  private static Optional<String> trouble(Map<String, String> said) {
    if (!said.containsKey(Portrait.NAME)) {
      return Optional.of("mentor.page.no-name");
    }
    boolean fits =
        said.get(Portrait.NAME).length() <= LONGEST_NAME
            && said.values().stream().allMatch(text -> text.length() <= LONGEST);
    return fits ? Optional.empty() : Optional.of("mentor.page.too-long");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
