// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
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

/** At the desk: how far a person opened the ways, and saying what one could do, too. */
@Controller
final class DeskLadderController {

  private final Company company;
  private final Ladder ladder;
  private final LadderPages pages;

  DeskLadderController(Company company, Ladder ladder, LadderPages pages) {
    this.company = company;
    this.ladder = ladder;
    this.pages = pages;
  }

  @GetMapping(DeskTalkController.HERE + "/ladder")
  Page show(Viewer.Staff staff, Visit visit, @PathVariable UUID of) {
    Between who = company.at(staff, new CaseId(of)).orElseThrow(NotThere::new);
    return pages.page(
        visit.frame(Door.DESK, "talk.ladder.title"), who, DeskTalkController.path(of));
  }

  @PostMapping(DeskTalkController.HERE + "/offers")
  Redirect offer(
      Viewer.Staff staff, @PathVariable UUID of, @RequestParam(defaultValue = "") String rung) {
    CaseId which =
        company.at(staff, new CaseId(of)).flatMap(Between::ofCase).orElseThrow(NotThere::new);
    Rung.of(rung).ifPresent(could -> ladder.offer(staff, which, could));
    return new Redirect(DeskTalkController.path(of) + "/ladder");
  }

  @PostMapping(DeskTalkController.HERE + "/offers/removal")
  Redirect putAway(
      Viewer.Staff staff, @PathVariable UUID of, @RequestParam(defaultValue = "") String rung) {
    CaseId which =
        company.at(staff, new CaseId(of)).flatMap(Between::ofCase).orElseThrow(NotThere::new);
    Rung.of(rung).ifPresent(from -> ladder.putAway(staff, which, from));
    return new Redirect(DeskTalkController.path(of) + "/ladder");
  }
}
