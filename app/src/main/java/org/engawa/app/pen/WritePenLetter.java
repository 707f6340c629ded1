// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.UUID;
import org.engawa.app.talk.Sending;

/** What somebody wants to write to the other. */
public record WritePenLetter(PenLetterId id, String words, Sending sending) {

  /** The same words as a letter of its own. */
  WritePenLetter renewed() {
    return new WritePenLetter(new PenLetterId(UUID.randomUUID()), words, sending);
  }

  WritePenLetter asDraft() {
    return new WritePenLetter(id, words, Sending.NOT_YET);
  }

  @Override
  public String toString() {
    return "WritePenLetter[" + id.value() + "]";
  }
}
