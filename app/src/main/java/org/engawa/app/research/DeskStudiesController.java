// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.consent.Approval;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** At the desk: which studies count people of this house; a lead agrees to each. */
@Controller
final class DeskStudiesController {

  private final Studies studies;
  private final Instruments instruments;
  private final Accounts accounts;

  DeskStudiesController(Studies studies, Instruments instruments, Accounts accounts) {
    this.studies = studies;
    this.instruments = instruments;
    this.accounts = accounts;
  }

  @GetMapping("/desk/studies")
  Page list(Viewer.Staff viewer, Visit visit) {
    return new DeskStudiesPage(
        visit.frame(Door.DESK, "research.studies.title"),
        studies.all().stream().map(study -> row(viewer, visit, study)).toList());
  }

  @PostMapping("/desk/studies/{id}/approval")
  Redirect approve(Viewer.Staff viewer, @PathVariable UUID id) {
    studies.approve(viewer, new StudyId(id));
    return new Redirect("/desk/studies");
  }

  private DeskStudiesPage.Row row(Viewer.Staff viewer, Visit visit, Study study) {
    Optional<Approval> approval = studies.approval(study);
    boolean waits =
        approval.isEmpty()
            && study.endedAt().isEmpty()
            && viewer.roles().contains(Role.LEAD)
            && !study.by().equals(viewer.id());
    List<AnalysisPage.Fact> facts = new ArrayList<>();
    facts.add(
        new AnalysisPage.Fact(visit.text("research.study.by"), accounts.displayName(study.by())));
    facts.addAll(new StudyWords(visit, instruments, accounts).facts(study, approval));
    return new DeskStudiesPage.Row(
        study.about().title(),
        facts,
        waits ? "/desk/studies/" + study.id().value() + "/approval" : "");
  }
}
