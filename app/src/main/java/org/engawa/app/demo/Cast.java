// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.Language;

/** Everybody of the story while it is told. */
final class Cast {

  private final List<Guest> guests = new ArrayList<>();
  private final Map<String, Viewer> viewers = new HashMap<>();
  private final Map<String, Language> languages = new HashMap<>();
  private final Map<String, CaseId> cases = new HashMap<>();
  private final Map<String, UUID> latest = new HashMap<>();
  private final Map<String, Integer> checkIns = new HashMap<>();
  private String wordsForJoining = "";

  void add(Guest guest, Viewer viewer, Language language) {
    guests.add(guest);
    viewers.put(guest.name(), viewer);
    languages.put(guest.name(), language);
  }

  Viewer.Person person(String name) {
    return (Viewer.Person) viewer(name);
  }

  Viewer.Family family(String name) {
    return (Viewer.Family) viewer(name);
  }

  Viewer.Staff staff(String name) {
    return (Viewer.Staff) viewer(name);
  }

  Language language(String name) {
    return Optional.ofNullable(languages.get(name)).orElseThrow();
  }

  void begin(String name, CaseId id) {
    cases.put(name, id);
  }

  CaseId careCase(String name) {
    return Optional.ofNullable(cases.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no case " + name + " in the story"));
  }

  /** What somebody wrote last. */
  UUID latest(String name) {
    return Optional.ofNullable(latest.get(name))
        .orElseThrow(() -> new IllegalArgumentException(name + " has written nothing so far"));
  }

  void wrote(String name, UUID item) {
    latest.put(name, item);
  }

  /** How many check-ins somebody has kept before this one. */
  int nextCheckIn(String name) {
    return checkIns.merge(name, 1, Integer::sum) - 1;
  }

  void hand(String words) {
    wordsForJoining = words;
  }

  List<Guest> guests() {
    return List.copyOf(guests);
  }

  String wordsForJoining() {
    return wordsForJoining;
  }

  private Viewer viewer(String name) {
    return Optional.ofNullable(viewers.get(name))
        .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
  }
}
