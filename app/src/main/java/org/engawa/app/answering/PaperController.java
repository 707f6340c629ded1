// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Card;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering a sheet from paper at the desk. */
@Controller
class PaperController {

  private final PaperSheets sheets;
  private final AtTheDesk desk;
  private final Unfinished unfinished;
  private final Access access;
  private final ScoreViews views;

  PaperController(
      PaperSheets sheets, AtTheDesk desk, Unfinished unfinished, Access access, ScoreViews views) {
    this.sheets = sheets;
    this.desk = desk;
    this.unfinished = unfinished;
    this.access = access;
    this.views = views;
  }

  @GetMapping("/desk/cases/{of}/instruments")
  Page choose(Viewer.Staff viewer, Visit visit, @PathVariable UUID of) {
    CaseId which = mine(viewer, of);
    List<Card> entered = desk.cards();
    List<Card> begun =
        entered.stream().filter(card -> unfinished.of(which, card.id()).isPresent()).toList();
    return new ChoosePage(visit.wideFrame(Door.DESK, "answering.choose.title"), of, entered, begun);
  }

  @GetMapping("/desk/cases/{of}/instruments/{card}")
  Page form(
      Viewer.Staff viewer, Visit visit, @PathVariable UUID of, @PathVariable("card") String id) {
    CaseId which = mine(viewer, of);
    Card card = desk.card(id).orElseThrow(NotThere::new);
    PaperForm form =
        PaperForm.of(card, unfinished.of(which, card.id()).orElseGet(() -> begin(visit)));
    return page(visit, of, form, List.of());
  }

  @PostMapping("/desk/cases/{of}/instruments/{card}")
  Object keep(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID of,
      @RequestParam Map<String, String> fields,
      @PathVariable("card") String id) {
    CaseId which = mine(viewer, of);
    Card card = desk.card(id).orElseThrow(NotThere::new);
    PaperForm form = PaperForm.of(card, fields);
    if (fields.containsKey("later")) {
      unfinished.put(which, card.id(), form.fields());
      return new Redirect("/desk/cases/" + of + "/instruments");
    }
    List<PaperForm.Trouble> troubles = form.troubles(today(visit));
    if (!troubles.isEmpty()) {
      return page(visit, of, form, troubles);
    }
    Sheet sheet = form.sheet();
    sheets.enter(viewer.id(), which, sheet);
    unfinished.forget(which, card.id());
    return new Redirect("/desk/cases/" + of + "/sheets/" + sheet.id().value());
  }

  @GetMapping("/desk/cases/{of}/sheets/{id}")
  Page result(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID of,
      @PathVariable UUID id,
      @RequestParam Optional<UUID> beside) {
    List<Sheet> all = sheets.of(mine(viewer, of));
    Sheet sheet =
        all.stream()
            .filter(each -> each.id().value().equals(id))
            .findFirst()
            .orElseThrow(NotThere::new);
    return new ResultPage(
        visit.wideFrame(Door.DESK, "answering.result.title"),
        of,
        views.of(visit, sheet),
        ChangeView.of(visit, sheet, all, beside));
  }

  @PostMapping("/desk/cases/{of}/sheets/{id}/removal")
  Redirect takeOut(Viewer.Staff viewer, @PathVariable UUID of, @PathVariable UUID id) {
    if (!sheets.takeOut(mine(viewer, of), id)) {
      throw new NotThere();
    }
    return new Redirect("/desk/cases/" + of);
  }

  private CaseId mine(Viewer.Staff viewer, UUID of) {
    CaseId which = new CaseId(of);
    access.toCase(viewer, which).orNotThere();
    return which;
  }

  private static Map<String, String> begin(Visit visit) {
    return Map.of("day", today(visit).toString(), "informant", "SELF");
  }

  private static LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), visit.zone());
  }

  private Page page(Visit visit, UUID of, PaperForm form, List<PaperForm.Trouble> troubles) {
    return new PaperPage(
        visit.wideFrame(Door.DESK, "answering.paper.title"),
        of,
        form,
        troubles,
        desk.words(form, visit.language()));
  }
}
