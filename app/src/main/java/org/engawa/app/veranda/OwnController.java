// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: what one wrote on the boards. */
@Controller
final class OwnController {

  private static final String HERE = "/room/boards";

  private final OwnPosts own;
  private final UnsentPosts unsent;
  private final Beside beside;
  private final Reporting reporting;
  private final Writing writing;
  private final Posting posting;

  OwnController(
      OwnPosts own,
      UnsentPosts unsent,
      Beside beside,
      Reporting reporting,
      Writing writing,
      Posting posting) {
    this.own = own;
    this.unsent = unsent;
    this.beside = beside;
    this.reporting = reporting;
    this.writing = writing;
    this.posting = posting;
  }

  @GetMapping(HERE)
  Page own(
      Viewer.Person person,
      Visit visit,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String kept) {
    int at = Math.max(1, page);
    List<SealedPost> found = own.of(person, at);
    List<SealedPost> some = found.subList(0, Math.min(found.size(), BoardReading.ON_ONE_PAGE));
    return new OwnPage(
        visit.frame(Door.ROOM, "veranda.own.title"),
        say(visit, kept),
        own.paused(person)
            .map(until -> visit.text("veranda.own.paused", visit.day(until)))
            .orElse(""),
        beside.beginnings().of(person, visit),
        own.entries(visit, some, writing.hours(visit)),
        found.size() > some.size() ? Optional.of(at + 1) : Optional.empty(),
        beside.outcomes().of(person, visit),
        beside.beginnings().quiet(person, visit));
  }

  @PostMapping(HERE + "/drafts")
  Redirect keep(Viewer.Person person, @RequestParam Map<String, String> fields) {
    unsent.keep(person, PostForm.of(fields));
    return new Redirect(HERE + "?kept=draft");
  }

  @PostMapping(HERE + "/posts/{id}/withdrawal")
  Redirect takeBack(Viewer.Person person, @PathVariable UUID id) {
    posting.takeBack(person, new PostId(id));
    return new Redirect(HERE + "?kept=taken-back");
  }

  @PostMapping(HERE + "/posts/{id}/quiet")
  Redirect keepQuiet(Viewer.Person person, @PathVariable UUID id) {
    reporting.keepQuiet(person, new PostId(id));
    return new Redirect(HERE + "?kept=quiet");
  }

  @PostMapping(HERE + "/quiet/{voice}/withdrawal")
  Redirect hearAgain(Viewer.Person person, @PathVariable UUID voice) {
    reporting.hearAgain(person, voice);
    return new Redirect(HERE);
  }

  /** What else stands on this page. */
  @Component
  record Beside(Beginnings beginnings, Outcomes outcomes) {}

  private static String say(Visit visit, String kept) {
    return List.of("held", "later", "draft", "taken-back", "closed", "quiet", "reported")
            .contains(kept)
        ? visit.text("veranda.own.kept." + kept)
        : "";
  }
}
