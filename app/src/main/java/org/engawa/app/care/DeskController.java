// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases. */
@Controller
class DeskController {

  private static final int LONGEST_NAME = 60;

  private final Cases cases;
  private final Relations relations;
  private final Accounts accounts;

  DeskController(Cases cases, Relations relations, Accounts accounts) {
    this.cases = cases;
    this.relations = relations;
    this.accounts = accounts;
  }

  @GetMapping("/desk")
  Page list(Viewer.Staff viewer, Visit visit) {
    return page(viewer, visit, "", Optional.empty());
  }

  @PostMapping("/desk/cases")
  Object open(Viewer.Staff viewer, Visit visit, @RequestParam(defaultValue = "") String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      return page(viewer, visit, name, Optional.of(visit.text("care.name.say")));
    }
    return new Redirect("/desk/cases/" + cases.open(viewer, stripped).value());
  }

  @PostMapping("/desk/cases/{id}/team")
  Redirect take(Viewer.Staff viewer, @PathVariable UUID id) {
    cases.take(viewer, new CaseId(id));
    return new Redirect("/desk/cases/" + id);
  }

  private Page page(Viewer.Staff viewer, Visit visit, String name, Optional<String> say) {
    List<CasesPage.Entry> entries =
        cases.list(viewer, visit.language().locale()).stream()
            .map(each -> entry(viewer, visit, each))
            .toList();
    return new CasesPage(visit.wideFrame(Door.DESK, "care.cases.title"), entries, name, say);
  }

  private CasesPage.Entry entry(Viewer.Staff viewer, Visit visit, CareCase of) {
    List<StaffId> staff = relations.staffOf(of.id());
    String with =
        staff.isEmpty()
            ? visit.text("care.nobody-yet")
            : String.join(
                visit.text("care.comma"), staff.stream().map(accounts::displayName).toList());
    return new CasesPage.Entry(
        of.id().value(),
        of.name(),
        visit.text(who(of.id())),
        visit.soft(of.openedAt()),
        with,
        staff.contains(viewer.id()));
  }

  private String who(CaseId of) {
    boolean family = !relations.familiesOf(of).isEmpty();
    if (relations.personOf(of).isPresent()) {
      return family ? "care.who.both" : "care.who.person";
    }
    return family ? "care.who.family" : "care.who.nobody";
  }
}
