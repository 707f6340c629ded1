// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.drawer.Teller;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** At the desk: what a person opened from the drawer of the room. */
@Controller
class OpenedController {

  private final OpenedLeaves leaves;
  private final List<Teller> tellers;
  private final Relations relations;
  private final Access access;

  OpenedController(OpenedLeaves leaves, List<Teller> tellers, Relations relations, Access access) {
    this.leaves = leaves;
    this.tellers = List.copyOf(tellers);
    this.relations = relations;
    this.access = access;
  }

  @GetMapping("/desk/cases/{of}/opened")
  Page opened(Viewer.Staff viewer, Visit visit, @PathVariable UUID of) {
    CaseId which = new CaseId(of);
    access.toCase(viewer, which).orNotThere();
    return new OpenedPage(
        visit.frame(Door.DESK, "profile.opened.title"),
        of,
        relations.personOf(which).stream()
            .flatMap(person -> tellers.stream().map(each -> part(viewer, visit, person, each)))
            .filter(part -> !part.said().isEmpty())
            .toList());
  }

  private OpenedPage.Part part(Viewer.Staff viewer, Visit visit, PersonId person, Teller teller) {
    return new OpenedPage.Part(
        visit.text(teller.titleKey()),
        leaves.of(viewer, person, teller).reversed().stream()
            .map(leaf -> teller.tell(visit, leaf))
            .toList());
  }
}
