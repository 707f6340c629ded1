// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * A thread.
 *
 * @param value the id of the post that began it
 */
public record ThreadId(UUID value) {

  Place title() {
    return new Place("board_thread", "title_sealed", value);
  }
}
