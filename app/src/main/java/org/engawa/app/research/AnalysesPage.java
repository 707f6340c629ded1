// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The analyses of a researcher, the newest first. */
public record AnalysesPage(Frame frame, List<Row> rows) implements Page {

  @Override
  public String template() {
    return "research/analyses";
  }

  /**
   * One analysis.
   *
   * @param study what its plan calls itself
   * @param over over which table
   * @param state how it stands, in words
   */
  public record Row(String path, String study, String over, String when, String state) {}
}
