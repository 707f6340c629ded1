// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What somebody wrote on the boards, what was done with it, and whom they do not read.
 *
 * @param say what has just been done
 * @param unsent where something is begun and not sent
 * @param outcomes what was done about posts at which they asked a person to look
 * @param paused until when writing is paused, or empty
 */
public record OwnPage(
    Frame frame,
    String say,
    String paused,
    List<Link> unsent,
    List<Entry> posts,
    Optional<Integer> older,
    List<Outcome> outcomes,
    List<Quiet> quiet)
    implements Page {

  @Override
  public String template() {
    return "veranda/own";
  }

  /** A place where something is begun. */
  public record Link(String path, String title) {}

  /**
   * One post.
   *
   * @param path where it stands, or empty
   * @param state where it is on its way
   * @param lines what was done with it
   */
  public record Entry(
      String id,
      String path,
      String title,
      String when,
      String state,
      List<String> words,
      List<Line> lines,
      boolean gone) {}

  /** One thing that somebody of the staff did, and what they said. */
  public record Line(String say, String words) {}

  /**
   * That a person has looked at what somebody asked about, and what was done in fixed words.
   *
   * @param path of the thread, or empty when it is not there for them
   */
  public record Outcome(String path, String title, String when, String say) {}

  /** A name that is not read. */
  public record Quiet(String id, String who) {}
}
