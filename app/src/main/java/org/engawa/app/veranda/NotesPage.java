// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What staff say to each other about a thread. */
public record NotesPage(
    Frame frame,
    String thread,
    String title,
    String id,
    List<Note> notes,
    String words,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "veranda/notes";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** One note. */
  public record Note(String by, String when, List<String> words) {}
}
