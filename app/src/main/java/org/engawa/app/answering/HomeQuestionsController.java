// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Filling in an instrument on the page, at Home. */
@Controller
class HomeQuestionsController {

  private final FamilySheets sheets;
  private final Asking asking;

  HomeQuestionsController(FamilySheets sheets, Asking asking) {
    this.sheets = sheets;
    this.asking = asking;
  }

  @GetMapping("/home/questions")
  Page list(Viewer.Family family, Visit visit) {
    return asking.list(Respondent.of(family), visit, sheets.own(family));
  }

  @GetMapping("/home/questions/{card}")
  Page ask(
      Viewer.Family family,
      Visit visit,
      @PathVariable String card,
      @RequestParam(defaultValue = "0") int from) {
    return asking.ask(Respondent.of(family), visit, card, from);
  }

  @PostMapping("/home/questions/{card}")
  Redirect answer(
      Viewer.Family family,
      Visit visit,
      @PathVariable String card,
      @RequestParam Map<String, String> fields) {
    return asking.answer(
        Respondent.of(family),
        visit,
        new Asking.Sent(card, fields),
        sheet -> sheets.keep(family, sheet));
  }

  @GetMapping("/home/sheets/{id}")
  Page sheet(Viewer.Family family, Visit visit, @PathVariable UUID id) {
    return asking.sheet(Respondent.of(family), visit, sheets.own(family), id);
  }

  @PostMapping("/home/sheets/{id}/removal")
  Redirect takeOut(Viewer.Family family, @PathVariable UUID id) {
    if (!sheets.takeOut(family, id)) {
      throw new NotThere();
    }
    return new Redirect("/home/questions");
  }
}
