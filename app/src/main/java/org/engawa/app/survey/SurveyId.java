// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;

/** Which survey; it has a key of its own, so that its erasure erases all that was given to it. */
record SurveyId(UUID value) {

  static SurveyId random() {
    return new SurveyId(UUID.randomUUID());
  }

  OwnerId owner() {
    return new OwnerId(value);
  }

  Place place(String column) {
    return new Place("survey", column, value);
  }
}
