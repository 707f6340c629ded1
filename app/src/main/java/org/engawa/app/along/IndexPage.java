// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The first page of what is taken along. */
public record IndexPage(Frame frame, List<Part> parts) implements Page {

  @Override
  public String template() {
    return "along/index";
  }

  /** One part, by the name of its files. */
  public record Part(String name, String title) {

    static Part of(Section section) {
      return new Part(section.name(), section.title());
    }
  }
}
