// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: who may see what, and who has looked. */
@Controller
final class RoomWhoController {

  private static final String HERE = "/room/who";

  private final Consents consents;
  private final Relations relations;
  private final Accounts accounts;
  private final WhoPages pages;

  RoomWhoController(Consents consents, Relations relations, Accounts accounts, WhoPages pages) {
    this.consents = consents;
    this.relations = relations;
    this.accounts = accounts;
    this.pages = pages;
  }

  @GetMapping(HERE)
  WhoPage who(Viewer.Person viewer, Visit visit, @RequestParam(defaultValue = "0") String exact) {
    return pages.page(
        visit.frame(Door.ROOM, "consent.title"), viewer.id(), closed(viewer.id(), visit), exact);
  }

  @GetMapping(HERE + "/open/{topic}")
  OpenPage choose(Viewer.Person viewer, Visit visit, @PathVariable String topic) {
    return choice(viewer.id(), visit, personsTopic(topic), false);
  }

  @PostMapping(HERE + "/open/{topic}")
  Object open(
      Viewer.Person viewer,
      Visit visit,
      @PathVariable String topic,
      @RequestParam(defaultValue = "") String to) {
    Topic what = personsTopic(topic);
    if (to.isEmpty()) {
      return choice(viewer.id(), visit, what, true);
    }
    consents.give(viewer, what, Optional.empty(), new StaffId(WhoPages.id(to)));
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/grants/{id}/withdrawal")
  Redirect takeBack(Viewer.Person viewer, @PathVariable String id) {
    consents.takeBack(viewer, new GrantId(WhoPages.id(id)));
    return new Redirect(HERE);
  }

  private List<WhoPage.ClosedRow> closed(PersonId person, Visit visit) {
    return Topic.ofPersons().stream()
        .filter(topic -> !choices(person, topic).isEmpty())
        .map(
            topic ->
                new WhoPage.ClosedRow(
                    HERE + "/open/" + topic.key(), visit.text("consent.topic." + topic.key())))
        .toList();
  }

  private OpenPage choice(PersonId person, Visit visit, Topic topic, boolean unanswered) {
    List<OpenPage.Choice> choices =
        choices(person, topic).stream()
            .map(
                staff -> new OpenPage.Choice(staff.value().toString(), accounts.displayName(staff)))
            .toList();
    if (choices.isEmpty()) {
      throw new NotThere();
    }
    return new OpenPage(
        visit.frame(Door.ROOM, "consent.title"),
        topic.key(),
        visit.text("consent.topic." + topic.key()),
        visit.text("consent.about." + topic.key()),
        choices,
        unanswered);
  }

  /** Those of the person's own case to whom this is not open as a whole. */
  private List<StaffId> choices(PersonId person, Topic topic) {
    List<Whom> have =
        consents.open(person).stream()
            .filter(grant -> grant.topic() == topic && grant.item().isEmpty())
            .map(Grant::to)
            .toList();
    return relations.caseOf(person).map(relations::staffOf).orElse(List.of()).stream()
        .filter(staff -> !have.contains(new Whom.One(staff)))
        .toList();
  }

  private static Topic personsTopic(String key) {
    return Topic.of(key).filter(Topic.ofPersons()::contains).orElseThrow(NotThere::new);
  }
}
