// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.Optional;

/**
 * A consent with how it ended, when it did.
 *
 * @param grant what was given
 * @param end when and how it was closed; empty while it is open
 */
record PastGrant(Grant grant, Optional<End> end) {

  /** When and how it was closed. */
  record End(Instant at, EndedBy by) {}

  /** Who closed it. */
  enum EndedBy {
    /** Its owner took it back. */
    OWNER("by_owner"),
    /** One of the two no longer belongs to the case. */
    LEAVING("by_leaving");

    private final String key;

    EndedBy(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }

    static EndedBy of(String key) {
      return OWNER.key.equals(key) ? OWNER : LEAVING;
    }
  }
}
