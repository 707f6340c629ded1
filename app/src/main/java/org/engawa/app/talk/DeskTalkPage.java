// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Letters and talks of a case, at the desk of one of its team; or the letters of a mentor.
 *
 * @param path of this page
 * @param name of the person, once they have joined
 * @param open how far the ways are open
 * @param note what is said above
 * @param past what was exchanged and is gone
 */
public record DeskTalkPage(
    Frame frame,
    String path,
    String back,
    Optional<String> name,
    String open,
    String hours,
    String note,
    List<String> past,
    List<Entry> letters,
    Optional<WritingPart> writing)
    implements Page {

  @Override
  public String template() {
    return "talk/desk";
  }

  /** Whether it is the page of a mentor, who has letters and nothing else. */
  public boolean mentors() {
    return back.equals("/desk/mentoring");
  }

  @Override
  public int status() {
    return writing.flatMap(WritingPart::say).isPresent() ? 422 : 200;
  }

  /**
   * One letter, closed.
   *
   * @param what whose it is and where it stands
   */
  public record Entry(String id, String when, String what, Stands stands) {}

  /** Where a letter stands. */
  public enum Stands {
    DRAFT,
    ON_ITS_WAY,
    THERE
  }
}
