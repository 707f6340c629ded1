// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What there is to read; also shown, with a sentence, when somebody asks for what is not there. */
public record LibraryPage(Frame frame, List<Shelf> shelves, boolean found) implements Page {

  /** The texts of one theme. */
  public record Shelf(LibraryText.Theme theme, List<LibraryText> texts) {}

  @Override
  public String template() {
    return "help/library";
  }

  @Override
  public int status() {
    return found ? 200 : 404;
  }
}
