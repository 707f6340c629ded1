// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.talk.Sending;
import org.engawa.app.veranda.WritingPart;

/**
 * The letters between two, for one of them.
 *
 * @param name of the other
 * @param own under what this one writes
 * @param where they met
 * @param state whether it goes on
 * @param note what is said above
 * @param lines who of the staff looked, and what was done
 * @param shut whether drafts stay shut, since no words were given
 */
public record CorrespondencePage(
    Frame frame,
    String id,
    String name,
    String own,
    String where,
    State state,
    String note,
    List<Line> lines,
    List<Entry> drafts,
    List<Entry> letters,
    Optional<Writing> writing,
    boolean shut)
    implements Page {

  @Override
  public String template() {
    return "pen/with";
  }

  @Override
  public int status() {
    return writing.flatMap(Writing::say).isPresent() ? 422 : 200;
  }

  /** The form that Leave takes along, or none. */
  public String formId() {
    return writing.isPresent() ? PenForm.FORM : "";
  }

  /** Whether it goes on. */
  public enum State {
    GOES_ON,
    RESTS,
    OVER
  }

  /**
   * One letter.
   *
   * @param mine whether the one who reads wrote it
   * @param onItsWay whether it has not arrived, and can be taken back
   */
  public record Entry(
      String id, String who, String when, List<String> words, boolean mine, boolean onItsWay) {}

  /** That somebody of the staff looked or did something, and what they said. */
  public record Line(String say, String words) {}

  /** The form. */
  public record Writing(PenForm form, Optional<String> say, List<WritingPart.Hint> hints) {

    /** When it can go out. */
    public List<Sending> times() {
      return List.of(Sending.AT_ONCE, Sending.IN_AN_HOUR, Sending.TOMORROW);
    }
  }
}
