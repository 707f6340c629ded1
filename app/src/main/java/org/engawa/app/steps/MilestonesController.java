// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person wants to remember. */
@Controller
class MilestonesController {

  private static final String HERE = "/room/milestones";

  private final Steps steps;
  private final Unsent unsent;
  private final WhoReads reads;
  private final Clock clock;

  MilestonesController(Steps steps, Unsent unsent, WhoReads reads, Clock clock) {
    this.steps = steps;
    this.unsent = unsent;
    this.reads = reads;
    this.clock = clock;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    MilestoneForm form =
        unsent
            .of(person, MilestonesPage.FORM)
            .map(MilestoneForm::of)
            .orElseGet(MilestoneForm::empty);
    return page(person, visit, new Asked(form, Optional.empty(), Optional.empty()));
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    MilestoneForm form =
        steps.milestone(person, id).map(MilestoneForm::of).orElseThrow(NotThere::new);
    return page(person, visit, new Asked(form, Optional.empty(), Optional.of(id)));
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    MilestoneForm form = MilestoneForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      Optional<UUID> changes = steps.milestone(person, form.id()).map(Milestone::id);
      return page(person, visit, new Asked(form, trouble.map(visit::text), changes));
    }
    steps.keep(person.id(), form.milestone(clock.instant()));
    unsent.forget(person, MilestonesPage.FORM);
    return new Redirect(HERE);
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!steps.takeOutMilestone(person, id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, Asked asked) {
    return new MilestonesPage(
        visit.frame(Door.ROOM, "steps.milestones.title"),
        asked.form(),
        asked.say(),
        reads.sentence(visit, person.id(), Topic.STEPS),
        steps.milestones(person).stream().map(each -> entry(visit, each)).toList(),
        asked.changes().map(UUID::toString),
        person.alone().isEmpty());
  }

  private static MilestonesPage.Entry entry(Visit visit, Milestone milestone) {
    return new MilestonesPage.Entry(
        milestone.id().toString(), MilestoneTeller.tell(visit, milestone));
  }

  private record Asked(MilestoneForm form, Optional<String> say, Optional<UUID> changes) {}
}
