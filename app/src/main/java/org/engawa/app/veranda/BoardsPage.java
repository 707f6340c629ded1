// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The boards that somebody may read.
 *
 * @param shut whether no board stands open, because nobody has checked the crisis contacts
 * @param comes when more comes, for a person who chose hours
 */
public record BoardsPage(Frame frame, boolean shut, List<Entry> boards, Optional<String> comes)
    implements Page {

  @Override
  public String template() {
    return "veranda/boards";
  }

  /**
   * One board.
   *
   * @param room what is said about its hours, when it is a room
   * @param sitting where people sit together now
   */
  public record Entry(
      String id,
      String title,
      String about,
      String kind,
      List<String> room,
      Optional<String> sitting) {}
}
