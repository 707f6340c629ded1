// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * At the desk: a peer supporter's own page and those who asked them; for a lead, what waits.
 *
 * @param own the part of a peer supporter
 * @param lead the part of a lead
 */
public record MentoringPage(
    Frame frame, Optional<Own> own, Optional<Lead> lead, Optional<String> say) implements Page {

  /** The name of the form in which a peer supporter writes about themselves. */
  public static final String FORM = "mentor-page";

  @Override
  public String template() {
    return "mentor/mentoring";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  public List<String> parts() {
    return Portrait.PARTS;
  }

  /**
   * What a peer supporter has here.
   *
   * @param said as it stands in the form
   * @param standing a message key: how the page stands
   * @param kept whether there is a page
   * @param resting whether it rests
   */
  public record Own(
      Map<String, String> said,
      String standing,
      boolean kept,
      boolean resting,
      List<Line> asks,
      List<Line> with) {

    /** What stands in a part. */
    public String part(String name) {
      return said.getOrDefault(name, "");
    }
  }

  /**
   * What waits for a lead.
   *
   * @param pages those that nobody has confirmed as they stand
   * @param asks who asked whom, without the words
   */
  public record Lead(List<ToConfirm> pages, List<ToOpen> asks) {}

  /**
   * A page to be confirmed.
   *
   * @param written when its words were written, to the microsecond
   */
  public record ToConfirm(String id, String staff, Portrait portrait, String written) {}

  /**
   * Somebody who asked.
   *
   * @param letters where the letters with them are; empty while nobody has said yes
   */
  public record Line(
      String id, String nickname, String called, String words, String when, String letters) {}

  /**
   * An ask that a lead may answer.
   *
   * @param first whether it waits for the lead, because somebody under 18 asked
   */
  public record ToOpen(String id, String nickname, String mentor, boolean first) {}
}
