// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The map as one of the staff may see it.
 *
 * @param opened whether the person has opened the own part to just this viewer
 */
public record DeskMapPage(Frame frame, UUID of, MapView map, boolean opened, boolean all)
    implements Page {

  @Override
  public String template() {
    return "profile/desk";
  }
}
