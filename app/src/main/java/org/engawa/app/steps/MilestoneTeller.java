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

/** Tells what a person wants to remember. */
@Component
@Order(4)
final class MilestoneTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.MILESTONE;
  }

  @Override
  public Topic topic() {
    return Topic.STEPS;
  }

  @Override
  public String titleKey() {
    return "steps.milestones.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return tell(visit, Milestone.of(leaf));
  }

  static Telling tell(Visit visit, Milestone milestone) {
    String about = milestone.about();
    return new Telling(
        visit.soft(milestone.keptAt()),
        List.of(
            new Line("", milestone.words()),
            new Line(
                visit.text("steps.milestones.about"),
                about.isEmpty() ? "" : visit.text("steps.milestones.about." + about))));
  }
}
