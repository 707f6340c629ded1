// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The studies of a researcher. */
public record StudiesPage(Frame frame, List<Row> rows) implements Page {

  @Override
  public String template() {
    return "research/studies";
  }

  /** One study and how it stands, in words. */
  public record Row(String path, String title, String state) {}
}
