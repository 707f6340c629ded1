// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
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

/** Days by their hours, for whoever wants to see them. */
@Controller
class HoursController {

  private static final String HERE = "/room/hours";
  private static final int ON_ONE_PAGE = 7;

  private final Hours hours;
  private final Unsent unsent;
  private final WhoReads reads;

  HoursController(Hours hours, Unsent unsent, WhoReads reads) {
    this.hours = hours;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "0") int after) {
    DayForm form =
        unsent.of(person, HoursPage.FORM).map(DayForm::of).orElseGet(() -> DayForm.empty(visit));
    return page(person, visit, new Asked(form, Optional.empty(), after, Optional.empty()));
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    DayHours day = hours.own(person, id).orElseThrow(NotThere::new);
    return page(
        person, visit, new Asked(DayForm.of(day, visit), Optional.empty(), 0, Optional.of(id)));
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    DayForm form = DayForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      Optional<UUID> changes = hours.own(person, form.id()).map(DayHours::id);
      return page(person, visit, new Asked(form, trouble.map(visit::text), 0, changes));
    }
    hours.keep(person, form.day(visit));
    unsent.forget(person, HoursPage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!hours.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, Asked asked) {
    List<DayHours> all = hours.own(person);
    int from = Math.clamp(asked.after(), 0, all.size());
    int to = Math.min(from + ON_ONE_PAGE, all.size());
    List<DayHours> shown = all.subList(from, to);
    return new HoursPage(
        visit.frame(Door.ROOM, "people.hours.title"),
        asked.form(),
        asked.say(),
        reads.sentence(visit, person.id(), Topic.HOURS),
        offered(visit, all),
        new HoursDrawing(visit, shown).view(),
        shown.stream().map(day -> entry(visit, day)).toList(),
        to < all.size() ? Optional.of(to) : Optional.empty(),
        asked.changes().map(UUID::toString),
        person.alone().isEmpty());
  }

  /** Ours, and what the person wrote before. */
  private static List<String> offered(Visit visit, List<DayHours> all) {
    Stream<String> ours = Activity.OURS.stream().map(each -> visit.text("people.activity." + each));
    Stream<String> own =
        all.stream().flatMap(day -> day.pieces().stream()).map(piece -> piece.what().words(visit));
    return Stream.concat(ours, own).distinct().toList();
  }

  private static HoursPage.Entry entry(Visit visit, DayHours day) {
    return new HoursPage.Entry(day.id().toString(), HoursTeller.tell(visit, day));
  }

  private record Asked(DayForm form, Optional<String> say, int after, Optional<UUID> changes) {}
}
