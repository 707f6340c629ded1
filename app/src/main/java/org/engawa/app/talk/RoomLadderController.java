// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
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

/** In the room: how far the ways to one of the team are open, and moving that. */
@Controller
final class RoomLadderController {

  private static final String WITH = RoomTalkController.HERE + "/with/";

  private final Company company;
  private final Ladder ladder;
  private final LadderPages pages;

  RoomLadderController(Company company, Ladder ladder, LadderPages pages) {
    this.company = company;
    this.ladder = ladder;
    this.pages = pages;
  }

  @GetMapping(WITH + "{staff}/ladder")
  Page show(Viewer.Person person, Visit visit, @PathVariable UUID staff) {
    Between who = company.atCase(person.id(), new StaffId(staff)).orElseThrow(NotThere::new);
    return pages.page(visit.frame(Door.ROOM, "talk.ladder.title"), who, WITH + staff);
  }

  @PostMapping(WITH + "{staff}/ladder")
  Redirect move(
      Viewer.Person person,
      @PathVariable UUID staff,
      @RequestParam(defaultValue = "") String rung) {
    Between who = company.atCase(person.id(), new StaffId(staff)).orElseThrow(NotThere::new);
    Rung.of(rung).ifPresent(to -> ladder.moveTo(person, who.with(), to));
    return new Redirect(WITH + staff + "/ladder");
  }

  @PostMapping(WITH + "{staff}/offers/removal")
  Redirect putAway(
      Viewer.Person person,
      @PathVariable UUID staff,
      @RequestParam(defaultValue = "") String rung) {
    Between who = company.atCase(person.id(), new StaffId(staff)).orElseThrow(NotThere::new);
    Rung.of(rung).ifPresent(from -> ladder.putAway(person, who.with(), from));
    return new Redirect(WITH + staff + "/ladder");
  }
}
