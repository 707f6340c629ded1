// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.Map;
import java.util.Set;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One page of questions.
 *
 * @param handed what was answered so far, sealed
 * @param said the same, for the questions of this page, and what was typed that is no answer
 * @param wrong the fields whose words are no answer
 * @param near whether an answer so far is one after which somebody may want to reach a human
 */
public record LeafPage(
    Frame frame,
    String path,
    Leaf leaf,
    String handed,
    Map<String, String> said,
    Set<String> wrong,
    Count count,
    boolean near)
    implements Page {

  @Override
  public String template() {
    return "survey/leaf";
  }

  @Override
  public int status() {
    return wrong.isEmpty() ? 200 : 422;
  }

  /** Which page this is, and of how many. */
  public record Count(int number, int all) {}
}
