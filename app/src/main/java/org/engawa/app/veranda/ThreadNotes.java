// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.THREAD_NOTE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.vault.Place;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What staff say to each other about a thread. */
@Repository
final class ThreadNotes {

  private final DSLContext dsl;

  ThreadNotes(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a note once. */
  void add(ThreadId thread, Row note) {
    dsl.insertInto(THREAD_NOTE)
        .set(THREAD_NOTE.ID, note.id())
        .set(THREAD_NOTE.THREAD_ID, thread.value())
        .set(THREAD_NOTE.STAFF_ID, note.by().value())
        .set(THREAD_NOTE.SAID_AT, note.at())
        .set(THREAD_NOTE.WORDS_SEALED, note.words())
        .onConflict(THREAD_NOTE.ID)
        .doNothing()
        .execute();
  }

  /** Those about one thread, the oldest first. */
  List<Row> of(ThreadId thread) {
    return dsl.select(
            THREAD_NOTE.ID, THREAD_NOTE.STAFF_ID, THREAD_NOTE.SAID_AT, THREAD_NOTE.WORDS_SEALED)
        .from(THREAD_NOTE)
        .where(THREAD_NOTE.THREAD_ID.eq(thread.value()))
        .orderBy(THREAD_NOTE.SAID_AT, THREAD_NOTE.ID)
        .fetch(row -> new Row(row.value1(), new StaffId(row.value2()), row.value3(), row.value4()));
  }

  /** One note, sealed for whoever wrote it. */
  record Row(UUID id, StaffId by, Instant at, byte[] words) {

    static Place placeOf(UUID id) {
      return new Place("thread_note", "words_sealed", id);
    }
  }
}
