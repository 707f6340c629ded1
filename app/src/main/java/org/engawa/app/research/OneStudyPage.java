// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One study: what it asks, whom it counts, and a plan for it.
 *
 * @param facts what was written down, and how it stands
 * @param open whether a plan can be run
 * @param ended whether it has ended
 * @param plan what was written, or one to begin with
 * @param say the message key of why a plan was not run, or empty
 * @param spots where the plan is wrong
 * @param analyses those of this study, the newest first
 */
public record OneStudyPage(
    Frame frame,
    String path,
    String title,
    List<AnalysisPage.Fact> facts,
    boolean open,
    boolean ended,
    String plan,
    String say,
    List<PlanPage.Spot> spots,
    List<AnalysesPage.Row> analyses)
    implements Page {

  @Override
  public String template() {
    return "research/one-study";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }
}
