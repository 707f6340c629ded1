// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;

/**
 * A talk as it is stored.
 *
 * @param where in the words of whoever wished for it
 * @param carried what the person keeps of it for the next one
 */
record SealedTalk(
    TalkId id,
    CaseId of,
    PersonId person,
    StaffId with,
    Side wishedBy,
    Instant wishedAt,
    Rung by,
    Instant beginsAt,
    int minutes,
    TalkState state,
    byte[] where,
    Optional<byte[]> carried) {

  boolean isOpen(Instant now) {
    return state == TalkState.PLANNED && !beginsAt.isAfter(now);
  }
}
