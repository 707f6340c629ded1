// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The threads of a board.
 *
 * @param comes when more comes, for a person who chose hours
 * @param ways what somebody can do here
 */
public record BoardPage(
    Frame frame,
    BoardsPage.Entry board,
    List<Entry> threads,
    Optional<Integer> newer,
    Optional<Integer> older,
    Optional<String> comes,
    Ways ways)
    implements Page {

  @Override
  public String template() {
    return "veranda/board";
  }

  /** One thread. */
  public record Entry(String id, String title, String when) {}

  /**
   * What somebody can do on a board.
   *
   * @param writes whether they write on it
   * @param reader whether they have no room so far
   * @param feed whether it can be followed from outside
   * @param closed whether nobody writes on it any more
   */
  public record Ways(boolean writes, boolean reader, boolean feed, boolean closed) {}
}
