// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/**
 * Says what stays shut in a room that was entered without its words, and takes the words.
 *
 * @param then where it goes on once they were given
 */
public record ShutPage(Frame frame, String then) implements Page {

  static ShutPage before(Visit visit, Door door, String then) {
    return new ShutPage(visit.frame(door, "account.shut.title"), then);
  }

  @Override
  public String template() {
    return "door/shut";
  }
}
