// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What waits for a human at the desk.
 *
 * @param planned what is planned, by its day
 */
public record WaitingPage(Frame frame, String hours, List<Lane> lanes, List<Row> planned)
    implements Page {

  @Override
  public String template() {
    return "safety/waiting";
  }

  /** One of the three queues. */
  public record Lane(String title, List<Row> rows) {}

  /** Something that waits, without its words. */
  public record Row(String id, String say, String more) {}
}
