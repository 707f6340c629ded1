// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What a researcher took along. */
public record ExportsPage(Frame frame, List<Row> rows) implements Page {

  @Override
  public String template() {
    return "research/exports";
  }

  /** One file that left the house. */
  public record Row(String what, String when, String rows) {}
}
