// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front of the Study door, and what left the house through it. */
@Controller
final class StudyController {

  private final Exports exports;

  StudyController(Exports exports) {
    this.exports = exports;
  }

  @GetMapping("/study")
  StudyPage study(Viewer.Staff viewer, Visit visit) {
    return new StudyPage(visit.frame(Door.STUDY, "research.title"));
  }

  @GetMapping("/study/exports")
  ExportsPage exports(Viewer.Staff viewer, Visit visit) {
    return new ExportsPage(
        visit.wideFrame(Door.STUDY, "research.exports.title"),
        exports.of(viewer).stream()
            .map(
                row ->
                    new ExportsPage.Row(
                        row.what(), visit.exact(row.at()), AnalysisPages.rows(row.rows())))
            .toList());
  }
}
