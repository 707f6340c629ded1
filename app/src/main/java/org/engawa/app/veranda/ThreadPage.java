// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * A thread, twenty places at a time.
 *
 * @param comes when more comes, for a person who chose hours
 * @param waiting what the viewer wrote and what arrives later; nobody else sees it
 * @param quiet whether nobody talks here, and cushions lie there instead
 * @param writing the form, for those who write here
 * @param notes where staff write to each other about the thread
 */
public record ThreadPage(
    Frame frame,
    BoardsPage.Entry board,
    String id,
    String title,
    List<Entry> entries,
    Turning turning,
    Optional<Arriving> arriving,
    Optional<String> comes,
    List<Waiting> waiting,
    boolean quiet,
    BoardPage.Ways ways,
    Optional<WritingPart> writing,
    Optional<String> notes)
    implements Page {

  @Override
  public String template() {
    return "veranda/thread";
  }

  @Override
  public int status() {
    return writing.filter(part -> part.say().isPresent()).isPresent() ? 422 : 200;
  }

  /** The form that Leave takes along, or none. */
  public String formId() {
    return writing.isPresent() ? PostForm.FORM : "";
  }

  /** Where the pages before and after this one begin. */
  public record Turning(Optional<Integer> earlier, Optional<Integer> later) {}

  /**
   * How posts arrive on this page.
   *
   * @param page this page
   * @param last the place that stands last on it
   * @param still whether nothing is to arrive by itself
   * @param forgets whether the words go from the page when the night is over
   */
  public record Arriving(int page, int last, boolean still, boolean forgets) {}

  /**
   * One's own that does not stand yet.
   *
   * @param state when it arrives, or for what it waits
   */
  public record Waiting(String id, String state, String note, List<String> words) {}

  /**
   * One place.
   *
   * @param gap what is said instead of words; empty when there are words
   * @param note what the words are about, when they fold
   * @param mine whether the viewer wrote it
   * @param reports whether the viewer can ask somebody to look at it
   * @param asks whether the viewer can ask its author for letters
   * @param cushion whether it is a cushion, of which nothing is seen once it is taken up
   */
  public record Entry(
      String id,
      int place,
      String who,
      String when,
      String note,
      List<String> words,
      String gap,
      boolean mine,
      boolean reports,
      boolean asks,
      boolean cushion) {}
}
