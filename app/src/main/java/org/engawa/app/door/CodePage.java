// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Asks one of the staff for the second factor.
 *
 * @param handed whose password was right, sealed
 * @param wrong whether the code was not taken
 * @param carried what is done afterwards
 */
public record CodePage(Frame frame, String handed, boolean wrong, Carried carried) implements Page {

  @Override
  public String template() {
    return "door/code";
  }

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }

  @Override
  public String toString() {
    return "CodePage[kept secret]";
  }
}
