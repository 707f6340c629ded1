// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * A talk at a chosen time.
 *
 * @param value random; the form carries it, so that a form sent twice is kept once
 */
public record TalkId(UUID value) {

  Place where() {
    return new Place("talk", "where_sealed", value);
  }

  Place carried() {
    return new Place("talk", "carried_sealed", value);
  }
}
