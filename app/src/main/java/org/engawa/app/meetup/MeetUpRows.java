// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import static org.engawa.schema.Tables.MEET_UP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Meet-ups as they are stored: what is said about them sealed. */
@Repository
final class MeetUpRows {

  private final DSLContext dsl;

  MeetUpRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Says false when there is one with this id. */
  boolean add(Row row) {
    return dsl.insertInto(MEET_UP)
            .set(MEET_UP.ID, row.id().value())
            .set(MEET_UP.CIRCLE, row.circle().name())
            .set(MEET_UP.PLACE, row.where().name())
            .set(MEET_UP.THREAD_ID, row.thread().orElse(null))
            .set(MEET_UP.BEGINS_AT, row.begins())
            .set(MEET_UP.UNTIL_AT, row.until().orElse(null))
            .set(MEET_UP.WORDS_SEALED, row.words())
            .set(MEET_UP.KEPT_BY_ID, row.keptBy().value())
            .set(MEET_UP.CHANGED_AT, row.changedAt())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void change(Row row) {
    dsl.update(MEET_UP)
        .set(MEET_UP.CIRCLE, row.circle().name())
        .set(MEET_UP.PLACE, row.where().name())
        .set(MEET_UP.THREAD_ID, row.thread().orElse(null))
        .set(MEET_UP.BEGINS_AT, row.begins())
        .set(MEET_UP.UNTIL_AT, row.until().orElse(null))
        .set(MEET_UP.WORDS_SEALED, row.words())
        .set(MEET_UP.CHANGED_AT, row.changedAt())
        .where(MEET_UP.ID.eq(row.id().value()))
        .execute();
  }

  void callOff(MeetUpId id, Instant at) {
    dsl.update(MEET_UP)
        .set(MEET_UP.CALLED_OFF_AT, at)
        .set(MEET_UP.CHANGED_AT, at)
        .where(MEET_UP.ID.eq(id.value()))
        .and(MEET_UP.CALLED_OFF_AT.isNull())
        .execute();
  }

  void remove(MeetUpId id) {
    dsl.deleteFrom(MEET_UP).where(MEET_UP.ID.eq(id.value())).execute();
  }

  /** The soonest first. */
  List<Row> all() {
    return where(DSL.noCondition());
  }

  Optional<Row> find(MeetUpId id) {
    return where(MEET_UP.ID.eq(id.value())).stream().findFirst();
  }

  private List<Row> where(Condition which) {
    return dsl.selectFrom(MEET_UP)
        .where(which)
        .orderBy(MEET_UP.BEGINS_AT, MEET_UP.ID)
        .fetch(
            row ->
                new Row(
                    new MeetUpId(row.get(MEET_UP.ID)),
                    Circle.valueOf(row.get(MEET_UP.CIRCLE)),
                    Where.valueOf(row.get(MEET_UP.PLACE)),
                    Optional.ofNullable(row.get(MEET_UP.THREAD_ID)),
                    row.get(MEET_UP.BEGINS_AT),
                    Optional.ofNullable(row.get(MEET_UP.UNTIL_AT)),
                    row.get(MEET_UP.WORDS_SEALED),
                    new StaffId(row.get(MEET_UP.KEPT_BY_ID)),
                    row.get(MEET_UP.CHANGED_AT),
                    Optional.ofNullable(row.get(MEET_UP.CALLED_OFF_AT))));
  }

  /** A meet-up as it is stored. */
  record Row(
      MeetUpId id,
      Circle circle,
      Where where,
      Optional<UUID> thread,
      Instant begins,
      Optional<Instant> until,
      byte[] words,
      StaffId keptBy,
      Instant changedAt,
      Optional<Instant> calledOff) {}
}
