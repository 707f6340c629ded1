// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import java.util.Set;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** In the room: whether one counts in studies of the house, and in which one did. */
@Controller
final class RoomStudiesController {

  private static final String HERE = "/room/who/studies";

  private final StudyConsents consents;
  private final History history;

  RoomStudiesController(StudyConsents consents, History history) {
    this.consents = consents;
    this.history = history;
  }

  @GetMapping(HERE)
  StudiesPage studies(Viewer.Person viewer, Visit visit) {
    Set<Level> open = consents.open(viewer.id());
    Set<Level> offered = consents.offered();
    List<StudiesPage.Choice> choices =
        StudyConsents.LEVELS.stream()
            .map(
                level ->
                    new StudiesPage.Choice(
                        key(level),
                        visit.text("consent.study." + key(level)),
                        visit.text("consent.study.about." + key(level)),
                        open.contains(level),
                        offered.contains(level)))
            .toList();
    return new StudiesPage(
        visit.frame(Door.ROOM, "consent.studies.title"),
        choices,
        history.ofStudies(viewer.id(), visit));
  }

  @PostMapping(HERE + "/{level}")
  Redirect give(Viewer.Person viewer, @PathVariable String level) {
    consents.give(viewer, level(level));
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{level}/withdrawal")
  Redirect takeBack(Viewer.Person viewer, @PathVariable String level) {
    consents.takeBack(viewer, level(level));
    return new Redirect(HERE);
  }

  static String key(Level level) {
    return level == Level.RESEARCH_AGGREGATED ? "together" : "pseudonym";
  }

  private static Level level(String key) {
    return StudyConsents.LEVELS.stream()
        .filter(level -> key(level).equals(key))
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
