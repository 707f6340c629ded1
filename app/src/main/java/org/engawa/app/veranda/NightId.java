// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;

/**
 * A night in a room that forgets at dawn; its key is around all that is written in it.
 *
 * @param value that of its thread
 */
record NightId(UUID value) {

  static NightId of(ThreadId thread) {
    return new NightId(thread.value());
  }

  OwnerId owner() {
    return new OwnerId(value);
  }
}
