// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * After an erasure.
 *
 * @param gone whether the last traces on the disk are removed, too
 */
public record GonePage(Frame frame, boolean gone) implements Page {

  @Override
  public String template() {
    return "door/gone";
  }
}
