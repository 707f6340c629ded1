// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The studies of the house, as the team sees them. */
public record DeskStudiesPage(Frame frame, List<Row> rows) implements Page {

  @Override
  public String template() {
    return "research/desk-studies";
  }

  /**
   * One study.
   *
   * @param facts whose it is, what it asks, whom it counts
   * @param approval where a lead can agree; empty where there is nothing to agree to
   */
  public record Row(String title, List<AnalysisPage.Fact> facts, String approval) {}
}
