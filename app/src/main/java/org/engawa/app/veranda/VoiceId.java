// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;

/** A name, or none, under which somebody writes; its words are sealed under a key of its own. */
record VoiceId(UUID value) {

  OwnerId owner() {
    return new OwnerId(value);
  }

  Place name() {
    return new Place("voice", "name_sealed", value);
  }
}
