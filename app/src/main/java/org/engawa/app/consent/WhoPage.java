// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Who may see what, and who has looked; the same page in the room and at home.
 *
 * @param frame what stands around it
 * @param open what is open at present
 * @param closed what can be opened to somebody from this page
 * @param past who has looked and what was opened, the newest first
 * @param research what studies of the house get, in a sentence
 * @param exact whether days and hours are shown
 */
public record WhoPage(
    Frame frame,
    List<OpenRow> open,
    List<ClosedRow> closed,
    String research,
    List<PastRow> past,
    boolean exact)
    implements Page {

  @Override
  public String template() {
    return "consent/who";
  }

  /** Where this page is. */
  public String here() {
    return frame.door().path() + "/who";
  }

  /** Whether one can agree here to count in studies; families cannot so far. */
  public boolean studies() {
    return frame.door() == Door.ROOM;
  }

  /** Whether letters and talks with the centre are had behind this door. */
  public boolean talks() {
    return frame.door() == Door.ROOM;
  }

  /** A sentence of this page that differs between room and home. */
  public String text(String key) {
    return frame.text("consent." + frame.door().key() + "." + key);
  }

  /**
   * Something that is open.
   *
   * @param id to take it back
   * @param what its name
   * @param to to whom and since when
   * @param one whether it is only one item
   * @param at where that item can be read
   */
  public record OpenRow(String id, String what, String to, boolean one, Optional<String> at) {}

  /**
   * Something that can be opened to somebody.
   *
   * @param path where somebody is chosen
   * @param what its name
   */
  public record ClosedRow(String path, String what) {}

  /**
   * A line of what was.
   *
   * @param when softly, or exactly for whoever asks
   * @param what the sentence
   * @param why the reason that was given, or empty
   */
  public record PastRow(String when, String what, String why) {}
}
