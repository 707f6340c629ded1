// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Joining;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The person joins in the own room; the page names the supporter and nobody else. */
@Controller
class JoinController {

  private final Joinings joinings;
  private final Relations relations;
  private final Accounts accounts;

  JoinController(Joinings joinings, Relations relations, Accounts accounts) {
    this.joinings = joinings;
    this.relations = relations;
    this.accounts = accounts;
  }

  @GetMapping("/room/join")
  Page join(Viewer.Person person, Visit visit) {
    return relations.caseOf(person.id()).isPresent()
        ? JoinPage.joined(frame(visit))
        : JoinPage.ask(frame(visit));
  }

  /** Looks at the words first: who handed them over, before anything is joined. */
  @PostMapping("/room/join")
  Page look(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "") String words) {
    return joinings
        .from(words)
        .map(staff -> JoinPage.from(frame(visit), words, accounts.displayName(staff)))
        .orElseGet(() -> JoinPage.shut(frame(visit), words, "care.join.unknown"));
  }

  @PostMapping("/room/join/yes")
  Object yes(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "") String words) {
    Optional<Joining> joining = joinings.join(person, words);
    if (joining.isEmpty()) {
      return JoinPage.shut(frame(visit), words, "care.join.unknown");
    }
    return switch (joining.get()) {
      case JOINED -> new Redirect("/room/join");
      case ELSEWHERE, TAKEN -> JoinPage.shut(frame(visit), words, "care.join.not-possible");
    };
  }

  @PostMapping("/room/join/leave")
  Redirect leave(Viewer.Person person) {
    Optional<CaseId> of = relations.caseOf(person.id());
    of.ifPresent(from -> relations.leave(from, person.id()));
    return new Redirect("/room/join");
  }

  private static Frame frame(Visit visit) {
    return visit.frame(Door.ROOM, "care.join.title");
  }
}
