// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import java.util.UUID;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What a person opened to this viewer from the drawer of the room.
 *
 * @param parts only those in which something is open
 */
public record OpenedPage(Frame frame, UUID of, List<Part> parts) implements Page {

  @Override
  public String template() {
    return "profile/opened";
  }

  /** One kind of leaves, the newest first. */
  public record Part(String title, List<Telling> said) {}
}
