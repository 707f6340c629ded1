// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * One check-in.
 *
 * @param value random; the form carries it, so that a form sent twice is kept once
 */
public record CheckInId(UUID value) {

  Place answers() {
    return new Place("check_in", "answers_sealed", value);
  }

  Place words() {
    return new Place("check_in_words", "words_sealed", value);
  }
}
