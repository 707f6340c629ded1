// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/**
 * Asks somebody who is signed in for a factor once more.
 *
 * @param staff whether a code is asked for instead of return words
 * @param wrong whether what was typed did not match
 * @param carried what is done afterwards
 */
public record AgainPage(Frame frame, boolean staff, boolean wrong, Carried carried)
    implements Page {

  static AgainPage of(Visit visit, Carried carried) {
    return of(visit, carried, false);
  }

  static AgainPage of(Visit visit, Carried carried, boolean wrong) {
    Door door =
        carried.path().startsWith("/room")
            ? Door.ROOM
            : carried.path().startsWith("/home") ? Door.HOME : ofStaff(carried.path());
    boolean staff = door != Door.ROOM && door != Door.HOME;
    return new AgainPage(visit.frame(door, "account.again.title"), staff, wrong, carried);
  }

  private static Door ofStaff(String path) {
    if (path.startsWith("/house")) {
      return Door.HOUSE;
    }
    return path.startsWith("/study") ? Door.STUDY : Door.DESK;
  }

  @Override
  public String template() {
    return "door/again";
  }

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }
}
