// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * A note of a family.
 *
 * @param value random; the form carries it, so that a form sent twice is kept once
 */
public record NoteId(UUID value) {

  Place saw() {
    return new Place("family_note", "saw_sealed", value);
  }

  Place think() {
    return new Place("family_note", "think_sealed", value);
  }
}
