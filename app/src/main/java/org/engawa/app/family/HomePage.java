// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Notice;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What I notice.
 *
 * @param centre whether there is a case whose team could read a note
 * @param notices what has to be said before all else
 */
public record HomePage(
    Frame frame,
    NoteForm form,
    List<Entry> notes,
    boolean centre,
    Optional<String> say,
    boolean kept,
    List<Notice.Line> notices)
    implements Page {

  public static final String FORM = "family-note";

  @Override
  public String template() {
    return "family/home";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** One earlier note. */
  public record Entry(UUID id, String when, String saw, String think, boolean open) {}
}
