// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import static org.engawa.schema.Tables.SAFETY_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.vault.OwnerId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What waits for a human, and what was closed. */
@Repository
final class SafetyEntryRows {

  private final DSLContext dsl;

  SafetyEntryRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps an entry; says false when there is one with this id, whoever has it. */
  boolean add(SealedEntry entry, Optional<byte[]> receipt) {
    return dsl.insertInto(SAFETY_ENTRY)
            .set(SAFETY_ENTRY.ID, entry.id().value())
            .set(SAFETY_ENTRY.KIND, kind(entry.origin()).name())
            .set(SAFETY_ENTRY.ABOUT_LETTER, entry.origin() == Origin.LETTER)
            .set(SAFETY_ENTRY.OWNER_ID, entry.owner().value())
            .set(SAFETY_ENTRY.ABOUT_ID, entry.about().orElse(null))
            .set(SAFETY_ENTRY.WORDS_SEALED, entry.words().orElse(null))
            .set(SAFETY_ENTRY.RECEIPT_LOOKUP, receipt.orElse(null))
            .set(SAFETY_ENTRY.QUEUE, entry.queue().name())
            .set(SAFETY_ENTRY.CAME_AT, entry.cameAt())
            .onConflict(SAFETY_ENTRY.ID)
            .doNothing()
            .execute()
        == 1;
  }

  Optional<SealedEntry> find(EntryId id) {
    return where(SAFETY_ENTRY.ID.eq(id.value())).stream().findFirst();
  }

  /** The one that these receipt words belong to. */
  Optional<SealedEntry> byReceipt(byte[] receipt) {
    return where(SAFETY_ENTRY.RECEIPT_LOOKUP.eq(receipt)).stream().findFirst();
  }

  /** Those that wait in one queue, by when they came; so many after so many. */
  List<SealedEntry> waiting(QueueWord queue, int most) {
    return dsl.select(SAFETY_ENTRY.asterisk())
        .from(SAFETY_ENTRY)
        .where(SAFETY_ENTRY.CLOSED_AT.isNull().and(SAFETY_ENTRY.QUEUE.eq(queue.name())))
        .orderBy(SAFETY_ENTRY.CAME_AT, SAFETY_ENTRY.ID)
        .limit(most)
        .fetch(SafetyEntryRows::entry);
  }

  /** Those of these owners, the oldest first. */
  List<SealedEntry> of(Collection<OwnerId> owners) {
    return where(SAFETY_ENTRY.OWNER_ID.in(owners.stream().map(OwnerId::value).toList()));
  }

  /** Whether something came in this time that nobody has taken. */
  boolean came(Instant after, Instant until) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(SAFETY_ENTRY)
            .where(SAFETY_ENTRY.CAME_AT.gt(after).and(SAFETY_ENTRY.CAME_AT.le(until)))
            .and(SAFETY_ENTRY.CLOSED_AT.isNull())
            .and(SAFETY_ENTRY.TAKEN_BY_ID.isNull()));
  }

  /** Whether one about this thing waits already. */
  boolean waits(UUID about) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(SAFETY_ENTRY)
            .where(SAFETY_ENTRY.ABOUT_ID.eq(about).and(SAFETY_ENTRY.CLOSED_AT.isNull())));
  }

  /** Says false when somebody else has it, or when it is closed. */
  boolean take(EntryId id, StaffId by) {
    return dsl.update(SAFETY_ENTRY)
            .set(SAFETY_ENTRY.TAKEN_BY_ID, by.value())
            .where(SAFETY_ENTRY.ID.eq(id.value()))
            .and(SAFETY_ENTRY.TAKEN_BY_ID.isNull())
            .and(SAFETY_ENTRY.CLOSED_AT.isNull())
            .execute()
        == 1;
  }

  void hand(EntryId id, Optional<StaffId> to) {
    dsl.update(SAFETY_ENTRY)
        .set(SAFETY_ENTRY.TAKEN_BY_ID, to.map(StaffId::value).orElse(null))
        .where(SAFETY_ENTRY.ID.eq(id.value()))
        .execute();
  }

  void move(EntryId id, QueueWord queue) {
    dsl.update(SAFETY_ENTRY)
        .set(SAFETY_ENTRY.QUEUE, queue.name())
        .where(SAFETY_ENTRY.ID.eq(id.value()))
        .execute();
  }

  void close(EntryId id, Instant at) {
    dsl.update(SAFETY_ENTRY)
        .set(SAFETY_ENTRY.CLOSED_AT, at)
        .where(SAFETY_ENTRY.ID.eq(id.value()))
        .execute();
  }

  /** Those that were closed before this time, the oldest first. */
  List<SealedEntry> closedBefore(Instant time, int most) {
    return dsl.select(SAFETY_ENTRY.asterisk())
        .from(SAFETY_ENTRY)
        .where(SAFETY_ENTRY.CLOSED_AT.lt(time))
        .orderBy(SAFETY_ENTRY.CLOSED_AT, SAFETY_ENTRY.ID)
        .limit(most)
        .fetch(SafetyEntryRows::entry);
  }

  void remove(EntryId id) {
    dsl.deleteFrom(SAFETY_ENTRY).where(SAFETY_ENTRY.ID.eq(id.value())).execute();
  }

  /** Says false when somebody took or closed it meanwhile. */
  boolean removeFree(EntryId id) {
    return dsl.deleteFrom(SAFETY_ENTRY)
            .where(SAFETY_ENTRY.ID.eq(id.value()))
            .and(SAFETY_ENTRY.TAKEN_BY_ID.isNull())
            .and(SAFETY_ENTRY.CLOSED_AT.isNull())
            .execute()
        == 1;
  }

  void removeAll(OwnerId owner) {
    dsl.deleteFrom(SAFETY_ENTRY).where(SAFETY_ENTRY.OWNER_ID.eq(owner.value())).execute();
  }

  private List<SealedEntry> where(Condition condition) {
    return dsl.select(SAFETY_ENTRY.asterisk())
        .from(SAFETY_ENTRY)
        .where(DSL.and(condition))
        .orderBy(SAFETY_ENTRY.CAME_AT, SAFETY_ENTRY.ID)
        .fetch(SafetyEntryRows::entry);
  }

  private static SealedEntry entry(Record row) {
    return new SealedEntry(
        new EntryId(row.get(SAFETY_ENTRY.ID)),
        row.get(SAFETY_ENTRY.ABOUT_LETTER)
            ? Origin.LETTER
            : Origin.valueOf(row.get(SAFETY_ENTRY.KIND)),
        new OwnerId(row.get(SAFETY_ENTRY.OWNER_ID)),
        Optional.ofNullable(row.get(SAFETY_ENTRY.ABOUT_ID)),
        Optional.ofNullable(row.get(SAFETY_ENTRY.WORDS_SEALED)),
        QueueWord.valueOf(row.get(SAFETY_ENTRY.QUEUE)),
        row.get(SAFETY_ENTRY.CAME_AT),
        Optional.ofNullable(row.get(SAFETY_ENTRY.TAKEN_BY_ID)).map(StaffId::new),
        Optional.ofNullable(row.get(SAFETY_ENTRY.CLOSED_AT)));
  }

  /** Letters are written by those who met at the boards, and stand under the same kind. */
  private static Origin kind(Origin origin) {
    return origin == Origin.LETTER ? Origin.BOARD : origin;
  }
}
