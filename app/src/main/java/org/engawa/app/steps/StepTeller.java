// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a step: what it is, its rungs, and when it was tried. */
@Component
@Order(3)
final class StepTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.STEP;
  }

  @Override
  public Topic topic() {
    return Topic.STEPS;
  }

  @Override
  public String titleKey() {
    return "steps.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    Step step = Step.of(leaf);
    String aside = step.rest() == Step.Rest.PUT_ASIDE ? visit.text("steps.aside") : "";
    return new Telling(
        visit.soft(leaf.keptAt()),
        List.of(
            new Line("", step.words()),
            new Line(visit.text("steps.now"), step.rungs().isEmpty() ? "" : step.now()),
            new Line(
                visit.text("steps.rungs"), String.join(visit.text("steps.then"), step.rungs())),
            new Line(visit.text("steps.tried"), StepView.tried(visit, step)),
            new Line(visit.text("steps.lies"), aside)));
  }
}
