// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One meet-up.
 *
 * @param thread the path of its thread
 * @param over whether it is over
 * @param mayMark whether the reader has a room, where marks are
 */
public record MeetUpPage(
    Frame frame,
    MeetUpsPage.Entry entry,
    String words,
    String place,
    String circle,
    Optional<String> thread,
    boolean over,
    boolean mayMark)
    implements Page {

  @Override
  public String template() {
    return "meetup/meet-up";
  }
}
