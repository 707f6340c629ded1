// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;

/**
 * Where a letter is written.
 *
 * @param name of the form
 * @param action where it goes
 * @param to the id of the other or of the case
 * @param about what is said beside it
 */
public record WritingPart(
    Frame frame,
    String name,
    String action,
    String to,
    LetterForm form,
    String about,
    Optional<String> say) {

  /** When it can go out. */
  public List<Sending> times() {
    return List.of(Sending.AT_ONCE, Sending.IN_AN_HOUR, Sending.TOMORROW);
  }
}
