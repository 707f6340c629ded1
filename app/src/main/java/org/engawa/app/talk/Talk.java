// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.List;
import org.engawa.app.account.StaffId;

/**
 * A talk, opened.
 *
 * @param with the supporter
 * @param by by which way
 * @param where in the words of whoever wished for it, or empty
 * @param carried what the person keeps of it for the next one, or empty
 * @param turns the earliest first
 */
public record Talk(
    TalkId id,
    StaffId with,
    Rung by,
    Instant beginsAt,
    int minutes,
    TalkState state,
    String where,
    String carried,
    List<Turn> turns) {

  /** What one of the two said. */
  public record Turn(Side side, Instant saidAt, String words) {

    @Override
    public String toString() {
      return "Turn";
    }
  }

  @Override
  public String toString() {
    return "Talk[" + id.value() + "]";
  }
}
