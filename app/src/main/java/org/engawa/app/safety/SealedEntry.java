// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.vault.OwnerId;

/**
 * Something that waits, as it is stored.
 *
 * @param owner whose key seals: a person, a voice of the boards, or the entry itself
 * @param about the post or the sheet, where there is one
 */
record SealedEntry(
    EntryId id,
    Origin origin,
    OwnerId owner,
    Optional<UUID> about,
    Optional<byte[]> words,
    QueueWord queue,
    Instant cameAt,
    Optional<StaffId> takenBy,
    Optional<Instant> closedAt) {

  /** As it comes: taken by nobody, in the first queue of where it is from. */
  static SealedEntry fresh(EntryId id, Origin origin, OwnerId owner, Instant at) {
    return new SealedEntry(
        id,
        origin,
        owner,
        Optional.empty(),
        Optional.empty(),
        origin.first(),
        at,
        Optional.empty(),
        Optional.empty());
  }

  SealedEntry with(byte[] sealed) {
    return new SealedEntry(
        id, origin, owner, about, Optional.of(sealed), queue, cameAt, takenBy, closedAt);
  }

  SealedEntry about(UUID thing) {
    return new SealedEntry(
        id, origin, owner, Optional.of(thing), words, queue, cameAt, takenBy, closedAt);
  }

  /** The person whose it is, when it is a person's and not a voice's or nobody's. */
  Optional<PersonId> person() {
    return origin == Origin.WORD || origin == Origin.ITEM
        ? Optional.of(new PersonId(owner.value()))
        : Optional.empty();
  }

  boolean open() {
    return closedAt.isEmpty();
  }

  boolean inHandsOf(StaffId staff) {
    return open() && takenBy.equals(Optional.of(staff));
  }
}
