// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What can be filled in here, and what was.
 *
 * @param reachesOut whether a human who can be reached is named first
 */
public record QuestionsPage(
    Frame frame,
    QuestionPlace place,
    List<Entry> entries,
    List<Earlier> earlier,
    boolean reachesOut)
    implements Page {

  @Override
  public String template() {
    return "answering/questions";
  }

  /** An instrument with wording in the language of the page. */
  public record Entry(String id, String title, int items, boolean begun) {}

  /** A sheet that was kept. */
  public record Earlier(UUID id, String title, String when) {}
}
