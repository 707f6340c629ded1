// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** One part as a page by itself, which needs nothing from the house. */
public record SectionPage(Frame frame, String title, List<Telling> said) implements Page {

  @Override
  public String template() {
    return "along/section";
  }
}
