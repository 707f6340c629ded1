// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;

/**
 * Something that waits for a human.
 *
 * @param value random; a form in the room carries it, so that what is sent twice is kept once
 */
public record EntryId(UUID value) {

  static EntryId random() {
    return new EntryId(UUID.randomUUID());
  }

  /** Whose key seals an entry that nobody is signed in for. */
  OwnerId itself() {
    return new OwnerId(value);
  }

  Place words() {
    return new Place("safety_entry", "words_sealed", value);
  }
}
