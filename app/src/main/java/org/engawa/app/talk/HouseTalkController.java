// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.talk.HouseTalkPage.Room;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the house: when the team usually looks, and where the house talks by voice and by video. */
@Controller
final class HouseTalkController {

  private static final String HERE = "/house/talk";

  private final Hours hours;
  private final Meetings meetings;

  HouseTalkController(Hours hours, Meetings meetings) {
    this.hours = hours;
    this.meetings = meetings;
  }

  @GetMapping(HERE)
  Page show(Viewer.Staff operator, Visit visit) {
    return page(visit, rooms(), Optional.empty());
  }

  @PostMapping(HERE + "/hours")
  Object say(Viewer.Staff operator, Visit visit, @RequestParam Map<String, String> fields) {
    for (Language language : Language.values()) {
      if (words(fields, language).length() > TalkHours.LONGEST) {
        return page(visit, rooms(), Optional.of("talk.house.hours.too-long"));
      }
    }
    for (Language language : Language.values()) {
      hours.say(language, words(fields, language));
    }
    return new Redirect(HERE);
  }

  /** All of them or none: what leads astray changes nothing. */
  @PostMapping(HERE + "/rooms")
  Object open(Viewer.Staff operator, Visit visit, @RequestParam Map<String, String> fields) {
    List<Room> typed = kinds().map(kind -> typed(fields, kind)).toList();
    Optional<String> trouble =
        typed.stream()
            .filter(room -> !isEmpty(room))
            .flatMap(room -> MeetingRoom.trouble(room.name(), room.address()).stream())
            .findFirst();
    if (trouble.isPresent()) {
      return page(visit, typed, trouble);
    }
    kinds().forEach(kind -> put(kind, typed(fields, kind)));
    return new Redirect(HERE);
  }

  private void put(MeetingRoom.Kind kind, Room room) {
    if (isEmpty(room)) {
      meetings.remove(kind);
    } else {
      meetings.put(new MeetingRoom(kind, room.name(), room.address()));
    }
  }

  private Page page(Visit visit, List<Room> rooms, Optional<String> trouble) {
    return new HouseTalkPage(
        visit.frame(Door.HOUSE, "talk.house.title"), hours.said(), rooms, trouble.map(visit::text));
  }

  private List<Room> rooms() {
    return kinds()
        .map(
            kind ->
                meetings
                    .of(kind)
                    .map(room -> new Room(key(kind), room.name(), room.address()))
                    .orElseGet(() -> new Room(key(kind), "", "")))
        .toList();
  }

  private static Room typed(Map<String, String> fields, MeetingRoom.Kind kind) {
    String key = key(kind);
    return new Room(
        key,
        fields.getOrDefault("name-" + key, "").strip(),
        fields.getOrDefault("address-" + key, "").strip());
  }

  private static boolean isEmpty(Room room) {
    return room.name().isEmpty() && room.address().isEmpty();
  }

  private static Stream<MeetingRoom.Kind> kinds() {
    return Arrays.stream(MeetingRoom.Kind.values());
  }

  private static String key(MeetingRoom.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Map<String, String> fields, Language language) {
    return fields.getOrDefault("hours-" + language.code(), "");
  }
}
