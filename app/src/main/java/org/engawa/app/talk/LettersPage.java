// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * A person's letters with one of the team, or with their mentor.
 *
 * @param path of this page
 * @param name of the other
 * @param open how far the ways are open; empty when the two no longer belong to one case
 * @param talks whether there are other ways than letters
 * @param note what is said above
 * @param shut whether drafts stay shut, since no words were given
 */
public record LettersPage(
    Frame frame,
    String path,
    String name,
    Optional<String> open,
    boolean talks,
    String note,
    List<Entry> drafts,
    List<Entry> letters,
    Optional<WritingPart> writing,
    boolean shut)
    implements Page {

  @Override
  public String template() {
    return "talk/letters";
  }

  @Override
  public int status() {
    return writing.flatMap(WritingPart::say).isPresent() ? 422 : 200;
  }

  /**
   * One letter.
   *
   * @param onItsWay whether it has not arrived, and can be taken back
   */
  public record Entry(String id, String who, String when, String words, boolean onItsWay) {}
}
