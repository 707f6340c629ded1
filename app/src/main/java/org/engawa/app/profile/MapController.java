// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Grant;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.consent.Whom;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Observation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map in the room and at the desk. */
@Controller
class MapController {

  private final Observed observed;
  private final Instruments instruments;
  private final Consents consents;
  private final Relations relations;
  private final Access access;
  private final Accounts accounts;

  MapController(
      Observed observed,
      Instruments instruments,
      Consents consents,
      Relations relations,
      Access access,
      Accounts accounts) {
    this.observed = observed;
    this.instruments = instruments;
    this.consents = consents;
    this.relations = relations;
    this.access = access;
    this.accounts = accounts;
  }

  @GetMapping("/room/map")
  Page own(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "false") boolean all) {
    return new MapPage(
        visit.frame(Door.ROOM, "profile.map.title"),
        draw(visit, observed.by(person, visit.zone()), all, true),
        openTo(person.id()),
        all,
        person.alone().isEmpty());
  }

  @GetMapping("/desk/cases/{of}/map")
  Page desk(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam(defaultValue = "false") boolean all) {
    CaseId which = new CaseId(of);
    access.toCase(viewer, which).orNotThere();
    List<Observation> seen = new ArrayList<>(observed.byTeam(which, visit.zone()));
    Optional<PersonId> open =
        relations.personOf(which).filter(person -> observed.isOpen(viewer, person));
    open.ifPresent(person -> seen.addAll(observed.opened(viewer, person, visit.zone())));
    return new DeskMapPage(
        visit.wideFrame(Door.DESK, "profile.desk.title"),
        of,
        draw(visit, seen, all, false),
        open.isPresent(),
        all);
  }

  private MapView draw(Visit visit, List<Observation> seen, boolean all, boolean room) {
    Instant yearAgo = visit.now().minus(365, ChronoUnit.DAYS);
    Instant from =
        all
            ? seen.stream().map(Observation::when).min(Instant::compareTo).orElse(yearAgo)
            : yearAgo;
    return new MapDrawing(visit, new StripWords(visit, instruments, room), from)
        .draw(Observed.SUBJECT, seen);
  }

  private List<String> openTo(PersonId person) {
    return consents.open(person).stream()
        .filter(grant -> grant.topic() == Topic.MAP)
        .map(Grant::to)
        .flatMap(to -> to instanceof Whom.One(StaffId staff) ? Stream.of(staff) : Stream.empty())
        .distinct()
        .map(accounts::displayName)
        .toList();
  }
}
