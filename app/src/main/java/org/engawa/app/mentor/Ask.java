// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;

/**
 * What a person asked a mentor.
 *
 * @param called the word by which they want to be called, or empty
 * @param words what they wrote, or empty
 */
record Ask(
    UUID id,
    PersonId person,
    StaffId mentor,
    String called,
    String words,
    Instant askedAt,
    State state) {

  @Override
  public String toString() {
    return "Ask[" + id + "]";
  }

  /** Where an ask stands; none of it runs out. */
  enum State {
    /** Somebody under 18 asked: a lead looks first. */
    LEAD_FIRST,
    ASKED,
    YES,
    NOT_NOW;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
