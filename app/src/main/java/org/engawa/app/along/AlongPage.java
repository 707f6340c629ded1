// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where everything can be taken along.
 *
 * @param parts what will be in it
 */
public record AlongPage(Frame frame, List<String> parts, boolean shut) implements Page {

  @Override
  public String template() {
    return "along/take";
  }
}
