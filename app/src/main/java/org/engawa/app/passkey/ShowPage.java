// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import org.engawa.app.door.Carried;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;

/**
 * Asks the device to show a passkey.
 *
 * @param party the name to which it is bound; empty where there can be none
 * @param challenge what the device signs
 * @param handed the same, sealed
 * @param wrong whether what was shown was not taken
 * @param carried what is done afterwards
 */
public record ShowPage(
    Frame frame, String party, String challenge, String handed, boolean wrong, Carried carried)
    implements Page {

  static final String PATH = "/passkey";

  static Frame frame(Visit visit) {
    return Places.at(visit, PATH).frame(Door.VERANDA, "passkey.show.title");
  }

  @Override
  public String template() {
    return "passkey/show";
  }

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }

  @Override
  public String toString() {
    return "ShowPage[kept secret]";
  }
}
