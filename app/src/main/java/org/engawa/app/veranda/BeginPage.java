// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** Beginning a thread. */
public record BeginPage(Frame frame, BoardsPage.Entry board, WritingPart writing) implements Page {

  @Override
  public String template() {
    return "veranda/begin";
  }

  @Override
  public int status() {
    return writing.say().isPresent() ? 422 : 200;
  }
}
