// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where an answer is read by the words that were given.
 *
 * @param say what is said instead of answers; empty when nothing was asked
 */
public record CrisisAnswerPage(Frame frame, List<Answer> answers, String say, int status)
    implements Page {

  @Override
  public String template() {
    return "safety/answer";
  }

  @Override
  public String toString() {
    return "CrisisAnswerPage";
  }

  /** One answer. */
  public record Answer(String by, List<String> words) {}
}
