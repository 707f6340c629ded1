// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What lies ahead, and below it what was.
 *
 * @param shut whether nothing stands open, because nobody has checked the crisis contacts
 * @param ahead the soonest first
 * @param past the latest first
 */
public record MeetUpsPage(Frame frame, boolean shut, List<Entry> ahead, List<Entry> past)
    implements Page {

  @Override
  public String template() {
    return "meetup/meet-ups";
  }

  /**
   * One of them.
   *
   * @param marked whether the reader has marked it for themselves
   */
  public record Entry(
      String id,
      String lang,
      String title,
      String when,
      String where,
      boolean calledOff,
      boolean marked) {}
}
