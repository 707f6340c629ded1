// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The person's own map.
 *
 * @param to the names of those to whom it is open
 * @param all whether all years are shown instead of one
 */
public record MapPage(Frame frame, MapView map, List<String> to, boolean all, boolean shut)
    implements Page {

  @Override
  public String template() {
    return "profile/map";
  }

  /** Who sees it, in one sentence. */
  public String whoSees() {
    return to.isEmpty()
        ? frame.text("profile.map.only-you")
        : frame.text("profile.map.open-to", String.join(frame.text("profile.map.comma"), to));
  }
}
