// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * A letter.
 *
 * @param value random; the form carries it, so that a form sent twice is kept once
 */
public record PenLetterId(UUID value) {

  Place words() {
    return new Place("pen_letter", "words_sealed", value);
  }
}
