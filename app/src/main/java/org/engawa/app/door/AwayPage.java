// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/** Where leaving leads: a page about clouds that names neither the house nor anybody. */
public record AwayPage(Frame frame) implements Page {

  static AwayPage of(Visit visit) {
    return new AwayPage(visit.frame(Door.VERANDA, "account.away.title"));
  }

  @Override
  public String template() {
    return "door/away";
  }
}
