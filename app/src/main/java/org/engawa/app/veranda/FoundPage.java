// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What was found on a board.
 *
 * @param further where the next search goes on, when older posts were not looked through
 */
public record FoundPage(
    Frame frame, BoardsPage.Entry board, String words, List<Hit> hits, Optional<String> further)
    implements Page {

  @Override
  public String template() {
    return "veranda/found";
  }

  /** One post. */
  public record Hit(String path, String title, String around, String when) {}
}
