// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Shows the recovery codes, once.
 *
 * @param codes each is good once
 */
public record CodesPage(Frame frame, List<String> codes) implements Page {

  @Override
  public String template() {
    return "door/codes";
  }

  @Override
  public String toString() {
    return "CodesPage[kept secret]";
  }
}
