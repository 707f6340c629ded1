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

/** Filling in an instrument on the page, in the room. */
@Controller
class QuestionsController {

  private final Answering answering;
  private final Asking asking;

  QuestionsController(Answering answering, Asking asking) {
    this.answering = answering;
    this.asking = asking;
  }

  @GetMapping("/room/questions")
  Page list(Viewer.Person person, Visit visit) {
    return asking.list(Respondent.of(person), visit, answering.own(person));
  }

  @GetMapping("/room/questions/{card}")
  Page ask(
      Viewer.Person person,
      Visit visit,
      @PathVariable String card,
      @RequestParam(defaultValue = "0") int from) {
    return asking.ask(Respondent.of(person), visit, card, from);
  }

  @PostMapping("/room/questions/{card}")
  Redirect answer(
      Viewer.Person person,
      Visit visit,
      @PathVariable String card,
      @RequestParam Map<String, String> fields) {
    return asking.answer(
        Respondent.of(person),
        visit,
        new Asking.Sent(card, fields),
        sheet -> answering.keep(person.id(), sheet));
  }

  @GetMapping("/room/sheets/{id}")
  Page sheet(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    return asking.sheet(Respondent.of(person), visit, answering.own(person), id);
  }

  @PostMapping("/room/sheets/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!answering.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect("/room/questions");
  }
}
