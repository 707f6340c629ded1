// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** One text of the library. */
public record LibraryTextPage(Frame frame, LibraryText text) implements Page {

  @Override
  public String template() {
    return "help/text";
  }
}
