// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The talks between two, and wishing for one.
 *
 * @param path of this page
 * @param one where one of them is
 * @param back where it came from
 * @param name of the other
 * @param together whether both belong to one case now
 * @param ways those by which two can talk now; without one nothing can be wished for
 */
public record TalksPage(
    Frame frame,
    String path,
    String one,
    String back,
    String name,
    List<Entry> ahead,
    List<Entry> past,
    List<Way> ways,
    boolean together,
    TalkForm form,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "talk/talks";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** Whether this is the person's page. */
  public boolean own() {
    return frame.door() == Door.ROOM;
  }

  /** The case at the desk, for words that stay when somebody leaves. */
  public String to() {
    return back.split("/")[3];
  }

  /** How long it can be. */
  public List<Integer> lengths() {
    return TalkForm.LENGTHS;
  }

  /**
   * One talk.
   *
   * @param how where it stands, in a sentence
   */
  public record Entry(
      String id, String when, String how, String where, TalkState state, boolean open) {}

  /** One way to talk. */
  public record Way(String key, String name) {}
}
