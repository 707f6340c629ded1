// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Shows the return words, once.
 *
 * @param path the path of this entrance
 * @param words the words in their order
 * @param handed what the next page needs, sealed
 */
public record WordsPage(Frame frame, String path, List<String> words, String handed)
    implements Page {

  @Override
  public String template() {
    return "door/words";
  }

  @Override
  public String toString() {
    return "WordsPage[kept secret]";
  }
}
