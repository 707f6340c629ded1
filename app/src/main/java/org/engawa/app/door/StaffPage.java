// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;

/**
 * Asks one of the staff for name and password.
 *
 * @param wrong whether what was typed did not open
 * @param carried what is done afterwards
 */
public record StaffPage(Frame frame, boolean wrong, Carried carried) implements Page {

  static StaffPage asked(Visit visit, Carried carried) {
    return new StaffPage(frame(visit), false, carried);
  }

  static StaffPage refused(Visit visit, Carried carried) {
    return new StaffPage(frame(visit), true, carried);
  }

  @Override
  public String template() {
    return "door/staff";
  }

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }

  private static Frame frame(Visit visit) {
    return Places.at(visit, "/staff").frame(Door.VERANDA, "account.staff.title");
  }
}
