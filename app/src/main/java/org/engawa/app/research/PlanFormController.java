// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Map;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a plan together from fields; what comes of it is a text that can be changed. */
@Controller
final class PlanFormController {

  private static final String HERE = "/study/analyses/plan";

  private final Instruments instruments;
  private final SurveyTables surveys;

  PlanFormController(Instruments instruments, SurveyTables surveys) {
    this.instruments = instruments;
    this.surveys = surveys;
  }

  @GetMapping(HERE)
  Page form(Viewer.Staff viewer, Visit visit) {
    return new PlanFormPage(
        visit.frame(Door.STUDY, "research.form.title"),
        instruments.all().stream()
            .map(card -> new PlanFormPage.Card(card.id(), card.title()))
            .toList());
  }

  @PostMapping(HERE)
  Page written(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    PlanPages pages = new PlanPages(visit, new PlanForm(fields).yaml(), surveys.all());
    return switch (PlanText.read(pages.plan(), instruments.cards())) {
      case PlanText.Whole _ -> pages.say("");
      case PlanText.Broken broken -> pages.broken(broken);
    };
  }
}
