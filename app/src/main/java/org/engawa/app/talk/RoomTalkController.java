// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.talk.Arrival.FirstPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: with whom one can write and talk, and how letters arrive. */
@Controller
final class RoomTalkController {

  static final String HERE = "/room/talk";

  private final Company company;
  private final Known known;
  private final Postbox postbox;
  private final LadderPages ladders;
  private final Hours hours;
  private final Accounts accounts;

  RoomTalkController(
      Company company,
      Known known,
      Postbox postbox,
      LadderPages ladders,
      Hours hours,
      Accounts accounts) {
    this.company = company;
    this.known = known;
    this.postbox = postbox;
    this.ladders = ladders;
    this.hours = hours;
    this.accounts = accounts;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    return new TalkPage(
        visit.frame(Door.ROOM, "talk.title"),
        company.around(person.id()).stream()
            .flatMap(staff -> company.at(person.id(), staff).stream())
            .map(who -> somebody(visit, who))
            .toList(),
        known.before(person.id()).stream().map(this::before).toList(),
        hours.sentence(visit),
        postbox.of(person.id()));
  }

  private TalkPage.Somebody somebody(Visit visit, Between who) {
    return new TalkPage.Somebody(
        HERE + "/with/" + who.with().value(),
        accounts.displayName(who.with()),
        ladders.sentence(visit, who),
        who.ofCase().isPresent());
  }

  private TalkPage.Somebody before(StaffId staff) {
    return new TalkPage.Somebody(
        HERE + "/with/" + staff.value(), accounts.displayName(staff), "", false);
  }

  @PostMapping(HERE + "/arrival")
  Redirect arrive(
      Viewer.Person person,
      @RequestParam Optional<String[]> hour,
      @RequestParam Optional<String[]> what,
      @RequestParam(defaultValue = "") String line) {
    Chosen chosen = new Chosen(ArrivalHours.of(ticked(hour)), whats(ticked(what)));
    postbox.set(
        person,
        new Arrival(chosen, line.isEmpty() ? FirstPage.SAYS_NOTHING : FirstPage.SAYS_ONE_IS_THERE));
    return new Redirect(HERE);
  }

  private static List<String> ticked(Optional<String[]> some) {
    return some.map(Arrays::asList).orElse(List.of());
  }

  private static Set<Chosen.What> whats(List<String> ticked) {
    return Arrays.stream(Chosen.What.values())
        .filter(what -> ticked.contains(what.name()))
        .collect(Collectors.toSet());
  }
}
