// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.veranda.Concern;

/** Asking a moderator to look at a letter. */
public record PenReportPage(
    Frame frame,
    String letter,
    String back,
    String id,
    String concern,
    boolean around,
    String words,
    String hours,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "pen/report";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** What one can choose from. */
  public List<String> concerns() {
    return Arrays.stream(Concern.values()).map(Concern::key).toList();
  }
}
