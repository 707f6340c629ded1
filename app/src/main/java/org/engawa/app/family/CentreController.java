// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Relations;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking the centre for help. */
@Controller
class CentreController {

  private final Notes notes;
  private final Unsent unsent;
  private final Relations relations;
  private final Accounts accounts;

  CentreController(Notes notes, Unsent unsent, Relations relations, Accounts accounts) {
    this.notes = notes;
    this.unsent = unsent;
    this.relations = relations;
    this.accounts = accounts;
  }

  @GetMapping("/home/centre")
  Page centre(Viewer.Family family, Visit visit) {
    return page(
        family,
        visit,
        unsent.of(family, CentrePage.FORM).map(AskForm::of).orElseGet(AskForm::empty),
        Optional.empty());
  }

  @PostMapping("/home/centre")
  Object ask(Viewer.Family family, Visit visit, @RequestParam Map<String, String> fields) {
    AskForm form = AskForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(family, visit, form, trouble.map(key -> visit.text(key)));
    }
    notes.ask(family, form.name(), form.note());
    unsent.forget(family, CentrePage.FORM);
    return new Redirect("/home/centre");
  }

  private Page page(Viewer.Family family, Visit visit, AskForm form, Optional<String> say) {
    List<String> team =
        relations.casesOf(family.id()).stream()
            .flatMap(of -> relations.staffOf(of).stream())
            .map(accounts::displayName)
            .toList();
    return new CentrePage(
        visit.frame(Door.HOME, "family.centre.title"),
        !relations.casesOf(family.id()).isEmpty(),
        team,
        form,
        say);
  }
}
