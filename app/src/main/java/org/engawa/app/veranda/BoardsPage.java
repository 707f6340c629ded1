// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The boards that somebody may read.
 *
 * @param shut whether no board stands open, because nobody has checked the crisis contacts
 */
public record BoardsPage(Frame frame, boolean shut, List<Entry> boards) implements Page {

  @Override
  public String template() {
    return "veranda/boards";
  }

  /** One board. */
  public record Entry(String id, String title, String about, String kind) {}
}
