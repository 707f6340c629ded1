// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What waits for a person, with no word of what was written. */
public record WaitingPage(Frame frame, List<Entry> entries, String hours) implements Page {

  @Override
  public String template() {
    return "veranda/waiting";
  }

  /** One post that waits. */
  public record Entry(String id, String why, String since) {}
}
