// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One button to be somebody.
 *
 * @param words the return words, for pages that ask for them once more
 */
public record AsPage(Frame frame, DemoPage.One guest, Optional<String> words) implements Page {

  @Override
  public String template() {
    return "demo/as";
  }

  @Override
  public String toString() {
    return "AsPage[" + guest + "]";
  }
}
