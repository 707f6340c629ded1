// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * Looking after the boards.
 *
 * @param here where this page is
 * @param ready whether somebody has checked the crisis contacts
 */
public record BoardsDeskPage(
    Frame frame,
    String here,
    boolean ready,
    List<Row> boards,
    Map<Language, String> hours,
    Paused paused,
    BoardForm form,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "veranda/boards-desk";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** What can be paused while nobody is there. */
  public List<Paused> pauses() {
    return List.of(Paused.values());
  }

  /** The languages in which something stands over a board. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** When somebody reads what waits, as it was said in this language. */
  public String hours(Language language) {
    return hours.getOrDefault(language, "");
  }

  /**
   * One board.
   *
   * @param sitting {@code sitting} to begin one, {@code rising} to end it, or empty
   */
  public record Row(BoardsPage.Entry board, boolean closed, String sitting) {}
}
