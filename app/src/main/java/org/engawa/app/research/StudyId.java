// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;

/**
 * A study over those who agreed.
 *
 * @param value random
 */
public record StudyId(UUID value) {

  static StudyId random() {
    return new StudyId(UUID.randomUUID());
  }

  /** Under whose key its words are sealed; its pseudonyms are made with that key too. */
  OwnerId owner() {
    return new OwnerId(value);
  }

  Place about() {
    return new Place("study", "about_sealed", value);
  }
}
