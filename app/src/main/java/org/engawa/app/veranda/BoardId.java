// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;

/** A board; it has a key of its own for what stands over it. */
public record BoardId(UUID value) {

  OwnerId owner() {
    return new OwnerId(value);
  }

  Place words(String column, String language) {
    return new Place("board_words", column + " in " + language, value);
  }
}
