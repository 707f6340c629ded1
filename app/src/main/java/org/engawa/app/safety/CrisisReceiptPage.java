// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The one page that shows the words by which an answer is read. */
public record CrisisReceiptPage(Frame frame, List<String> receipt, String hours) implements Page {

  @Override
  public String template() {
    return "safety/receipt";
  }

  @Override
  public String toString() {
    return "CrisisReceiptPage";
  }
}
