// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
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

@Controller
class StepsController {

  static final String HERE = "/room/steps";
  private static final String TITLE = "steps.title";

  private final Steps steps;
  private final Unsent unsent;
  private final WhoReads reads;

  StepsController(Steps steps, Unsent unsent, WhoReads reads) {
    this.steps = steps;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit) {
    StepForm form = unsent.of(person, StepsPage.FORM).map(StepForm::of).orElseGet(StepForm::empty);
    return page(person, visit, form, Optional.empty());
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    StepForm form = StepForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(person, visit, form, trouble.map(visit::text));
    }
    Step said = form.step();
    boolean changed =
        steps.change(person, said.id(), step -> step.saying(said.words(), said.rungs()));
    if (!changed) {
      steps.keep(person.id(), said);
    }
    unsent.forget(person, StepsPage.FORM);
    return new Redirect(HERE);
  }

  /** Takes a step of the library, which is the person's own from then on. */
  @PostMapping(HERE + "/library/{key}")
  Redirect take(Viewer.Person person, Visit visit, @PathVariable String key) {
    steps.keep(person.id(), StepLibrary.taken(visit, key).orElseThrow(NotThere::new));
    return new Redirect(HERE);
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    Step step = steps.own(person, id).orElseThrow(NotThere::new);
    return new StepPage(visit.frame(Door.ROOM, TITLE), StepForm.of(step));
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!steps.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, StepForm form, Optional<String> say) {
    List<Step> all = steps.own(person);
    return new StepsPage(
        visit.frame(Door.ROOM, TITLE),
        form,
        say,
        reads.sentence(visit, person.id(), Topic.STEPS),
        those(visit, all, Step.Rest.AT_HAND),
        those(visit, all, Step.Rest.PUT_ASIDE),
        StepLibrary.KEYS.stream().map(key -> offer(visit, key)).toList(),
        person.alone().isEmpty());
  }

  private static List<StepView> those(Visit visit, List<Step> all, Step.Rest rest) {
    return all.stream()
        .filter(step -> step.rest() == rest)
        .map(step -> StepView.of(visit, step))
        .toList();
  }

  private static StepsPage.Offer offer(Visit visit, String key) {
    Step step = StepLibrary.taken(visit, key).orElseThrow();
    return new StepsPage.Offer(key, step.words(), step.rungs());
  }
}
