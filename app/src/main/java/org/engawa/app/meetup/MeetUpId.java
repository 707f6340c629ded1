// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;

/** A meet-up; it has a key of its own for what is said about it. */
public record MeetUpId(UUID value) {

  OwnerId owner() {
    return new OwnerId(value);
  }

  Place words() {
    return new Place("meet_up", "words_sealed", value);
  }
}
