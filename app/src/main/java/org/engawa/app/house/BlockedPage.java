// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import org.engawa.app.help.Blocked;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** Which places are not entered as contacts, and why. */
public record BlockedPage(Frame frame, List<Blocked> blocked, Typed typed, String say)
    implements Page {

  @Override
  public String template() {
    return "house/blocked";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  /** What stands in the form. */
  public record Typed(String name, String host, String reason) {}
}
