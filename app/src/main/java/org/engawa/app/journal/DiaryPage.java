// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The diary: a form for one entry, and a month of entries.
 *
 * @param sees who reads the diary as a whole
 * @param choices those to whom one entry can be opened
 * @param month the month that is shown
 * @param older the address of the month before, where there is one
 * @param newer the address of the month after
 */
public record DiaryPage(
    Frame frame,
    DiaryForm form,
    Optional<String> say,
    String sees,
    List<WhoReads.Choice> choices,
    String month,
    List<Entry> entries,
    Optional<String> older,
    Optional<String> newer,
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
