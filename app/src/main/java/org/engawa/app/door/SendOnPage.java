// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/**
 * After signing in: what was written before is still here and can be sent on.
 *
 * @param carried what was written, and where it was going
 */
public record SendOnPage(Frame frame, Carried carried) implements Page {

  static SendOnPage of(Visit visit, Carried carried) {
    return new SendOnPage(visit.frame(Door.VERANDA, "account.send-on.title"), carried);
  }

  @Override
  public String template() {
    return "door/send-on";
  }
}
