// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The diary: a form for one entry, and a screen of entries.
 *
 * @param sees who reads the diary as a whole
 * @param choices those to whom one entry can be opened
 * @param entries the newest first by when they were kept
 * @param earlier the address of those that were kept before, where there are some
 * @param later the address of those that were kept after
 */
public record DiaryPage(
    Frame frame,
    DiaryForm form,
    Optional<String> say,
    String sees,
    List<WhoReads.Choice> choices,
    List<Entry> entries,
    Optional<String> earlier,
    Optional<String> later,
    boolean shut)
    implements Page {

  public static final String FORM = "diary";

  @Override
  public String template() {
    return "journal/diary";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /**
   * One entry as it is read again.
   *
   * @param sees who reads this one
   */
  public record Entry(String id, Telling said, String sees) {}
}
