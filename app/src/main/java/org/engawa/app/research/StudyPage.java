// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What can be done behind the Study door. */
public record StudyPage(Frame frame) implements Page {

  @Override
  public String template() {
    return "research/study";
  }
}
