// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The last page before anything is kept: to give the answers, to go back, or to leave. */
public record GivePage(Frame frame, String path, String handed, LeafPage.Count count, boolean near)
    implements Page {

  @Override
  public String template() {
    return "survey/give";
  }
}
