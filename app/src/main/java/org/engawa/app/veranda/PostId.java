// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * A post.
 *
 * @param value random; the form carries it, so that a form sent twice is kept once
 */
public record PostId(UUID value) {

  Place words() {
    return new Place("board_post", "words_sealed", value);
  }

  Place note() {
    return new Place("board_post", "note_sealed", value);
  }
}
