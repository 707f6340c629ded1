// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.UUID;

/** What somebody wants to write to the other. */
public record WriteLetter(LetterId id, String words, Sending sending) {

  /** The same words as a letter of its own. */
  WriteLetter renewed() {
    return new WriteLetter(new LetterId(UUID.randomUUID()), words, sending);
  }

  WriteLetter asDraft() {
    return new WriteLetter(id, words, Sending.NOT_YET);
  }

  @Override
  public String toString() {
    return "WriteLetter[" + id.value() + "]";
  }
}
