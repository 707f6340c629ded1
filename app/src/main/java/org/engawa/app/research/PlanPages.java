// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Visit;

/**
 * The page of a plan, with what is to be said about it.
 *
 * @param plan what was written
 * @param surveys whose table it can be run over
 */
record PlanPages(Visit visit, String plan, List<PlanPage.Survey> surveys) {

  static Frame frame(Visit visit) {
    return visit.frame(Door.STUDY, "research.plan.title");
  }

  PlanPage say(String key) {
    return page(key, List.of());
  }

  PlanPage broken(PlanText.Broken broken) {
    return page(
        "research.say.plan",
        broken.spots().stream()
            .map(each -> new PlanPage.Spot(where(each), each.text(), each.expected()))
            .toList());
  }

  private PlanPage page(String key, List<PlanPage.Spot> spots) {
    return new PlanPage(frame(visit), plan, key, spots, surveys);
  }

  private String where(PlanText.Spot spot) {
    if (spot.line() == 0) {
      return "";
    }
    String line = Integer.toString(spot.line());
    return spot.column() == 0
        ? visit.text("research.at-line", line)
        : visit.text("research.at-column", line, Integer.toString(spot.column()));
  }
}
