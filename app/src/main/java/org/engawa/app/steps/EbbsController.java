// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for times when it ebbs. */
@Controller
class EbbsController {

  private static final String HERE = "/room/ebbs";
  private static final String TITLE = "steps.ebbs.title";

  private final EbbsSheet sheet;
  private final Unsent unsent;
  private final WhoReads reads;

  EbbsController(EbbsSheet sheet, Unsent unsent, WhoReads reads) {
    this.sheet = sheet;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    return new EbbsPage(
        visit.frame(Door.ROOM, TITLE),
        sheet.own(person).map(ebbs -> ebbs.telling(visit)),
        reads.sentence(visit, person.id(), Topic.EBBS),
        person.alone().isEmpty());
  }

  @GetMapping(HERE + "/change")
  Page change(Viewer.Person person, Visit visit) {
    Ebbs form =
        unsent
            .of(person, EbbsFormPage.FORM)
            .map(Ebbs::of)
            .or(() -> sheet.own(person))
            .orElseGet(() -> new Ebbs(Map.of()));
    return form(visit, form, Optional.empty());
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    Ebbs form = Ebbs.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return form(visit, form, trouble.map(visit::text));
    }
    sheet.keep(person.id(), form);
    unsent.forget(person, EbbsFormPage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/removal")
  Redirect takeOut(Viewer.Person person) {
    sheet.takeOut(person);
    return new Redirect(HERE);
  }

  private static Page form(Visit visit, Ebbs form, Optional<String> say) {
    return new EbbsFormPage(visit.frame(Door.ROOM, TITLE), form, say);
  }
}
