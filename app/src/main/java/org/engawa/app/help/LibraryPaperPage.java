// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** A whole shelf on one page, to print for a home without the net; each text on its own sheet. */
public record LibraryPaperPage(Frame frame, List<LibraryText> texts) implements Page {

  @Override
  public String template() {
    return "help/paper";
  }
}
