// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.ScoreViews;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of one case, and the words that are handed over. */
@Controller
class CaseController {

  private final Cases cases;
  private final Joinings joinings;
  private final PaperSheets sheets;
  private final WithCase people;
  private final ScoreViews views;

  CaseController(
      Cases cases, Joinings joinings, PaperSheets sheets, WithCase people, ScoreViews views) {
    this.cases = cases;
    this.joinings = joinings;
    this.sheets = sheets;
    this.people = people;
    this.views = views;
  }

  @GetMapping("/desk/cases/{id}")
  Page show(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return page(viewer, visit, new CaseId(id), Optional.empty());
  }

  /** The words are shown in the answer itself, since they are not stored. */
  @PostMapping("/desk/cases/{id}/join-words")
  Page makeWords(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    CaseId to = new CaseId(id);
    return page(
        viewer, visit, to, Optional.of(joinings.make(viewer, to, visit.language()).words()));
  }

  @PostMapping("/desk/cases/{id}/join-words/withdrawal")
  Redirect takeBackWords(Viewer.Staff viewer, @PathVariable UUID id) {
    joinings.takeBack(viewer, new CaseId(id));
    return new Redirect("/desk/cases/" + id);
  }

  @PostMapping("/desk/cases/{id}/hand-back")
  Redirect handBack(Viewer.Staff viewer, @PathVariable UUID id) {
    cases.handBack(viewer, new CaseId(id));
    return new Redirect("/desk");
  }

  private Page page(Viewer.Staff viewer, Visit visit, CaseId id, Optional<List<String>> words) {
    CareCase of = cases.of(viewer, id);
    return new CasePage(
        visit.wideFrame(Door.DESK, "care.case.title"),
        id.value(),
        of.name(),
        visit.soft(of.openedAt()),
        people.person(id),
        people.called(viewer, id),
        people.families(id),
        people.team(id),
        sheets.of(id).reversed().stream()
            .flatMap(sheet -> views.of(visit, sheet).stream())
            .toList(),
        words,
        joinings.isOut(id));
  }
}
