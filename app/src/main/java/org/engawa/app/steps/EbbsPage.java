// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What the person wrote down for times when it ebbs, to be read and printed.
 *
 * @param said empty when nothing is written down
 * @param sees who reads it
 */
public record EbbsPage(Frame frame, Optional<Telling> said, String sees, boolean shut)
    implements Page {

  @Override
  public String template() {
    return "steps/ebbs";
  }
}
