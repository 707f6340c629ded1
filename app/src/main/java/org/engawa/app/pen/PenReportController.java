// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHours;
import org.engawa.app.veranda.Concern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking a moderator to look at a letter. */
@Controller
final class PenReportController {

  private static final String REPORT = PenController.HERE + "/letters/{id}/report";

  private final PenReporting reporting;
  private final StaffHours hours;

  PenReportController(PenReporting reporting, StaffHours hours) {
    this.reporting = reporting;
    this.hours = hours;
  }

  @GetMapping(REPORT)
  Page ask(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    return page(person, visit, id, new Asking(Map.of(), Optional.empty()));
  }

  @PostMapping(REPORT)
  Object report(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    CorrespondenceId in = reporting.at(person, new PenLetterId(id));
    Optional<Concern> why = Concern.of(fields.getOrDefault("concern", ""));
    String words = fields.getOrDefault("words", "");
    if (why.isEmpty() || words.length() > PenReporting.LONGEST) {
      String say = why.isEmpty() ? "veranda.report.why" : "veranda.post.too-long";
      return page(person, visit, id, new Asking(fields, Optional.of(visit.text(say))));
    }
    reporting.report(
        person,
        PenForm.id(fields.getOrDefault("id", "")).orElseGet(UUID::randomUUID),
        new PenLetterId(id),
        new PenReporting.Report(why.get(), fields.containsKey("around"), words));
    return new Redirect(PenController.WITH + in.value() + "?kept=reported");
  }

  private Page page(Viewer.Person person, Visit visit, UUID id, Asking asking) {
    CorrespondenceId in = reporting.at(person, new PenLetterId(id));
    Map<String, String> fields = asking.fields();
    return new PenReportPage(
        visit.frame(Door.ROOM, "veranda.report.title"),
        id.toString(),
        PenController.WITH + in.value(),
        fields.getOrDefault("id", UUID.randomUUID().toString()),
        fields.getOrDefault("concern", ""),
        fields.containsKey("around"),
        fields.getOrDefault("words", ""),
        hours.sentence(visit),
        asking.say());
  }

  private record Asking(Map<String, String> fields, Optional<String> say) {}
}
