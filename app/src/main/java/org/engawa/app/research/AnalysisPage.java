// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One analysis: where it is, or what came of it.
 *
 * @param again where one goes on from its plan
 * @param study what its plan calls itself
 * @param facts over what, when, and how it ended
 * @param stage where it is while it has not ended
 * @param problems why it was refused
 * @param notes what a reader should know of the results
 * @param results the tables, as the report makes them: escaped
 * @param exports the files that can be taken along
 */
public record AnalysisPage(
    Frame frame,
    String path,
    String again,
    String study,
    List<Fact> facts,
    Optional<String> stage,
    List<String> problems,
    List<String> notes,
    String results,
    List<String> exports,
    String plan)
    implements Page {

  @Override
  public String template() {
    return "research/analysis";
  }

  AnalysisPage refused(List<String> why) {
    return new AnalysisPage(
        frame, path, again, study, facts, stage, why, notes, results, exports, plan);
  }

  /** A fact and its name. */
  public record Fact(String name, String value) {}
}
