// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One post that waits.
 *
 * @param who the nickname, or that there is none
 * @param state where it is on its way
 * @param asked what people said about it, without who
 * @param done what was done with it
 * @param notes where staff write to each other about its thread
 */
public record ModerationPage(
    Frame frame,
    String id,
    String title,
    String who,
    String state,
    String note,
    List<String> words,
    List<Line> asked,
    List<Line> done,
    String notes,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "veranda/moderation";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** What can be done, in the order of the form. */
  public List<String> acts() {
    return List.of("leave", "hide", "pause", "lift", "read-first");
  }

  /** One thing that was said or done. */
  public record Line(String say, String words) {}
}
