// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One part as a page by itself, which needs nothing from the house.
 *
 * @param before the file with those before these, if there is one
 * @param after the file with those after these, if there is one
 */
public record SectionPage(
    Frame frame, String title, List<Telling> said, Optional<String> before, Optional<String> after)
    implements Page {

  @Override
  public String template() {
    return "along/section";
  }
}
