// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * How far the ways are open, the same picture for both.
 *
 * @param path of this page
 * @param back where it came from
 * @param name of the other
 */
public record LadderPage(
    Frame frame, String path, String back, String name, List<Step> rungs, List<Past> history)
    implements Page {

  @Override
  public String template() {
    return "talk/ladder";
  }

  /** Whether this is the page of the one who alone can move it. */
  public boolean own() {
    return frame.door() == Door.ROOM;
  }

  /** One rung. */
  public record Step(String key, String name, Stands stands, boolean offered) {}

  /** Where a rung stands. */
  public enum Stands {
    OPEN,
    /** Up to this one it is open. */
    HERE,
    CLOSED
  }

  /** One line of what was. */
  public record Past(String when, String what) {}
}
