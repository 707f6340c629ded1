// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where a survey ends, or rests.
 *
 * @param how a part of message keys: given, out, full, paused, closed, taken-back
 * @param code with which answers can be taken back; shown this once
 * @param handed what was answered so far, where it can still be given later
 */
public record EndPage(
    Frame frame,
    String path,
    String how,
    Optional<String> code,
    Optional<String> handed,
    boolean near)
    implements Page {

  static EndPage of(Frame frame, Running running, String how) {
    return new EndPage(frame, running.path(), how, Optional.empty(), Optional.empty(), false);
  }

  @Override
  public String template() {
    return "survey/end";
  }

  /** What is said here. */
  public String text(String what) {
    return frame.text("survey.end." + how + "." + what);
  }
}
