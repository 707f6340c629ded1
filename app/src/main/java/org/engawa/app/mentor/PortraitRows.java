// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import static org.engawa.schema.Tables.MENTOR_PORTRAIT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.mentor.Portrait.Confirmed;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Portraits as they are stored: sealed. */
@Repository
final class PortraitRows {

  private final DSLContext dsl;

  PortraitRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Puts other words in the place of those before; what was confirmed before is no more. */
  void put(StaffId mentor, byte[] words, Instant at) {
    dsl.insertInto(MENTOR_PORTRAIT)
        .set(MENTOR_PORTRAIT.STAFF_ID, mentor.value())
        .set(MENTOR_PORTRAIT.WORDS_SEALED, words)
        .set(MENTOR_PORTRAIT.WRITTEN_AT, at)
        .onConflict(MENTOR_PORTRAIT.STAFF_ID)
        .doUpdate()
        .set(MENTOR_PORTRAIT.WORDS_SEALED, words)
        .set(MENTOR_PORTRAIT.WRITTEN_AT, at)
        .setNull(MENTOR_PORTRAIT.CONFIRMED_BY_ID)
        .setNull(MENTOR_PORTRAIT.CONFIRMED_AT)
        .execute();
  }

  /** Confirms words as they were written at that time; says false when they are others now. */
  boolean confirm(StaffId mentor, Instant written, Confirmed confirmed) {
    return dsl.update(MENTOR_PORTRAIT)
            .set(MENTOR_PORTRAIT.CONFIRMED_BY_ID, confirmed.by().value())
            .set(MENTOR_PORTRAIT.CONFIRMED_AT, confirmed.at())
            .where(MENTOR_PORTRAIT.STAFF_ID.eq(mentor.value()))
            .and(MENTOR_PORTRAIT.WRITTEN_AT.eq(written))
            .execute()
        == 1;
  }

  /** Says false when there is no portrait. */
  boolean rest(StaffId mentor, Optional<Instant> since) {
    return dsl.update(MENTOR_PORTRAIT)
            .set(MENTOR_PORTRAIT.RESTING_AT, since.orElse(null))
            .where(MENTOR_PORTRAIT.STAFF_ID.eq(mentor.value()))
            .execute()
        == 1;
  }

  List<Row> all() {
    return dsl.selectFrom(MENTOR_PORTRAIT)
        .orderBy(MENTOR_PORTRAIT.STAFF_ID)
        .fetch(
            row ->
                new Row(
                    new StaffId(row.get(MENTOR_PORTRAIT.STAFF_ID)),
                    row.get(MENTOR_PORTRAIT.WORDS_SEALED),
                    row.get(MENTOR_PORTRAIT.WRITTEN_AT),
                    Optional.ofNullable(row.get(MENTOR_PORTRAIT.CONFIRMED_BY_ID))
                        .map(
                            by ->
                                new Confirmed(
                                    new StaffId(by), row.get(MENTOR_PORTRAIT.CONFIRMED_AT))),
                    Optional.ofNullable(row.get(MENTOR_PORTRAIT.RESTING_AT))));
  }

  void remove(StaffId mentor) {
    dsl.deleteFrom(MENTOR_PORTRAIT).where(MENTOR_PORTRAIT.STAFF_ID.eq(mentor.value())).execute();
  }

  /** A portrait as it is stored. */
  record Row(
      StaffId mentor,
      byte[] words,
      Instant writtenAt,
      Optional<Confirmed> confirmed,
      Optional<Instant> restingAt) {}
}
