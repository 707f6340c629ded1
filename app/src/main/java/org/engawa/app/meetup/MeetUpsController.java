// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.ContactBook;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reading meet-ups: nothing is set, counted or written down; a mark is a person's own. */
@Controller
class MeetUpsController {

  private static final String HERE = "/meet-ups";
  private static final String TITLE = "meetup.title";

  private final MeetUps meetUps;
  private final Marks marks;
  private final ContactBook contacts;

  MeetUpsController(MeetUps meetUps, Marks marks, ContactBook contacts) {
    this.meetUps = meetUps;
    this.marks = marks;
    this.contacts = contacts;
  }

  @GetMapping(HERE)
  Page show(Viewer viewer, Visit visit) {
    if (!contacts.ready(visit.language())) {
      return shut(visit);
    }
    Set<MeetUpId> marked = marked(viewer);
    List<MeetUps.Standing> all = meetUps.readBy(viewer);
    Predicate<MeetUps.Standing> over = each -> each.meetUp().over(visit.now());
    return new MeetUpsPage(
        visit.frame(Door.VERANDA, TITLE),
        false,
        entries(visit, all.stream().filter(over.negate()).toList(), marked),
        entries(visit, all.stream().filter(over).toList().reversed(), marked));
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer viewer, Visit visit, @PathVariable UUID id) {
    MeetUps.Standing standing = meetUps.readBy(viewer, new MeetUpId(id));
    if (!contacts.ready(visit.language())) {
      return shut(visit);
    }
    MeetUp meetUp = standing.meetUp();
    return new MeetUpPage(
        visit.frame(Door.VERANDA, TITLE),
        MeetUpWords.entry(visit, standing, marked(viewer).contains(meetUp.id())),
        meetUp.words(),
        meetUp.place(),
        visit.text("meetup.circle." + meetUp.circle().key()),
        meetUp.thread().map(thread -> "/boards/threads/" + thread),
        meetUp.over(visit.now()),
        viewer instanceof Viewer.Person);
  }

  /** The name of the file says nothing about what it is. */
  @GetMapping(HERE + "/{id}/calendar")
  ResponseEntity<byte[]> calendar(Viewer viewer, Visit visit, @PathVariable UUID id) {
    MeetUps.Standing standing = meetUps.readBy(viewer, new MeetUpId(id));
    if (!contacts.ready(visit.language())) {
      throw new NotThere();
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"date.ics\"")
        .body(CalendarFile.of(standing).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/room/meet-ups/{id}/mark")
  Redirect mark(Viewer.Person person, @PathVariable UUID id) {
    marks.put(person, meetUps.readBy(person, new MeetUpId(id)).meetUp().id());
    return new Redirect(HERE + "/" + id);
  }

  @PostMapping("/room/meet-ups/{id}/mark/removal")
  Redirect unmark(Viewer.Person person, @PathVariable UUID id) {
    marks.remove(person, meetUps.readBy(person, new MeetUpId(id)).meetUp().id());
    return new Redirect(HERE + "/" + id);
  }

  private static Page shut(Visit visit) {
    return new MeetUpsPage(visit.frame(Door.VERANDA, TITLE), true, List.of(), List.of());
  }

  private Set<MeetUpId> marked(Viewer viewer) {
    return viewer instanceof Viewer.Person person ? marks.of(person) : Set.of();
  }

  private static List<MeetUpsPage.Entry> entries(
      Visit visit, List<MeetUps.Standing> some, Set<MeetUpId> marked) {
    return some.stream()
        .map(each -> MeetUpWords.entry(visit, each, marked.contains(each.meetUp().id())))
        .toList();
  }
}
