// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;

/**
 * Asks for nickname and return words.
 *
 * @param nickname what was typed
 * @param say the key of what is to be said, or empty
 * @param carried what is done afterwards
 */
public record ReturnPage(Frame frame, String nickname, String say, Carried carried)
    implements Page {

  /** At a closed door the page is the same whatever was asked for, to the last letter. */
  static ReturnPage asked(Visit visit, Carried carried) {
    return new ReturnPage(frame(visit), "", "", carried);
  }

  static ReturnPage said(Visit visit, String nickname, String say, Carried carried) {
    return new ReturnPage(frame(visit), nickname, say, carried);
  }

  @Override
  public String template() {
    return "door/return";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "ReturnPage[kept secret]";
  }

  private static Frame frame(Visit visit) {
    return Places.at(visit, "/return").frame(Door.VERANDA, "account.return.title");
  }
}
