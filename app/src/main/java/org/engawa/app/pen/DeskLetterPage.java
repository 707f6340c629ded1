// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One letter at which somebody asked to look.
 *
 * @param letters those that are open, the one that was asked about marked
 * @param asked what was said about it, without who
 * @param done what was done with it
 */
public record DeskLetterPage(
    Frame frame,
    String id,
    List<Letter> letters,
    List<Line> asked,
    List<Line> done,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "pen/desk";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** What can be done, in the order of the form. */
  public List<String> acts() {
    return Arrays.stream(LetterAct.values()).map(LetterAct::key).toList();
  }

  /** One letter. */
  public record Letter(String who, String when, List<String> words, boolean meant) {}

  /** One thing that was said or done. */
  public record Line(String say, String words) {}
}
