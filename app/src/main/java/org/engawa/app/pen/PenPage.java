// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * A person's page of letters with others.
 *
 * @param say what has just been done
 * @param there whether this room exchanges letters at all
 * @param on whether others may ask
 * @param came who asks
 * @param asked whom the person asked
 * @param with with whom they write
 * @param over what has come to its end
 */
public record PenPage(
    Frame frame,
    String say,
    boolean there,
    boolean on,
    List<Entry> came,
    List<Entry> asked,
    List<Entry> with,
    List<Entry> over)
    implements Page {

  @Override
  public String template() {
    return "pen/pen";
  }

  /** What can be answered, in the order of the buttons. */
  public List<Answer> answers() {
    return List.of(Answer.values());
  }

  /** One line with an id. */
  public record Entry(String id, String text, String about) {}
}
