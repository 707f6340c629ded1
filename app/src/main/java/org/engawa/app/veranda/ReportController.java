// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking a person to look at a post. */
@Controller
final class ReportController {

  private final Reporting reporting;
  private final Writing writing;

  ReportController(Reporting reporting, Writing writing) {
    this.reporting = reporting;
    this.writing = writing;
  }

  @GetMapping("/room/boards/posts/{id}/report")
  Page ask(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    reporting.standing(person, new PostId(id));
    return page(visit, id, new Asked(UUID.randomUUID().toString(), "", ""), Optional.empty());
  }

  @PostMapping("/room/boards/posts/{id}/report")
  Object report(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(name = "id", defaultValue = "") String form,
      @RequestParam(defaultValue = "") String concern,
      @RequestParam(defaultValue = "") String words) {
    reporting.standing(person, new PostId(id));
    Optional<Concern> why = Concern.of(concern);
    if (why.isEmpty() || words.length() > Reporting.LONGEST) {
      return page(
          visit,
          id,
          new Asked(form, concern, words),
          Optional.of(visit.text(why.isEmpty() ? "veranda.report.why" : "veranda.post.too-long")));
    }
    reporting.report(
        person, PostForm.id(form), new PostId(id), new Reporting.Report(why.get(), words));
    return new Redirect("/room/boards?kept=reported");
  }

  private Page page(Visit visit, UUID post, Asked asked, Optional<String> say) {
    return new ReportPage(
        visit.frame(Door.ROOM, "veranda.report.title"),
        post.toString(),
        asked.form(),
        asked.concern(),
        asked.words(),
        writing.hours(visit),
        say);
  }

  private record Asked(String form, String concern, String words) {}
}
