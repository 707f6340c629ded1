// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Where a person asks a human to read something, and reads what was answered.
 *
 * @param id of the form, so that what is sent twice is kept once
 * @param hours when somebody reads, and nothing beyond
 * @param note the key of what was just done, or empty
 */
public record RoomSafetyPage(
    Frame frame,
    String id,
    String words,
    String hours,
    List<Entry> entries,
    String note,
    Optional<String> say)
    implements Page {

  /** The name of the form, by which its words are put aside when somebody leaves. */
  public static final String FORM = "safety-word";

  @Override
  public String template() {
    return "safety/room";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /**
   * Something that was asked before.
   *
   * @param about what it was, where it was not the person's own word
   * @param free whether it can be taken back
   */
  public record Entry(
      String id,
      String when,
      String about,
      List<String> words,
      List<Answer> answers,
      boolean free) {}

  /** What a human answered. */
  public record Answer(String by, List<String> words) {}
}
