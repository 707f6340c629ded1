// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static org.engawa.schema.Tables.CHECK_IN;
import static org.engawa.schema.Tables.CHECK_IN_WORDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Check-ins as they are stored: sealed. */
@Repository
final class CheckIns {

  private final DSLContext dsl;

  CheckIns(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a check-in; says false when it was kept before. */
  boolean add(PersonId owner, SealedCheckIn row) {
    int added =
        dsl.insertInto(CHECK_IN)
            .set(CHECK_IN.ID, row.id().value())
            .set(CHECK_IN.OWNER_ID, owner.value())
            .set(CHECK_IN.KEPT_AT, row.keptAt())
            .set(CHECK_IN.ANSWERS_SEALED, row.answers())
            .onConflict(CHECK_IN.ID)
            .doNothing()
            .execute();
    if (added == 1) {
      row.words().ifPresent(words -> addWords(row.id(), words));
    }
    return added == 1;
  }

  private void addWords(CheckInId id, byte[] words) {
    dsl.insertInto(CHECK_IN_WORDS)
        .set(CHECK_IN_WORDS.CHECK_IN_ID, id.value())
        .set(CHECK_IN_WORDS.WORDS_SEALED, words)
        .execute();
  }

  int count(PersonId owner) {
    return dsl.fetchCount(CHECK_IN, CHECK_IN.OWNER_ID.eq(owner.value()));
  }

  /** All of one person, the oldest first. */
  List<SealedCheckIn> of(PersonId owner) {
    return dsl.select(
            CHECK_IN.ID, CHECK_IN.KEPT_AT, CHECK_IN.ANSWERS_SEALED, CHECK_IN_WORDS.WORDS_SEALED)
        .from(CHECK_IN)
        .leftJoin(CHECK_IN_WORDS)
        .on(CHECK_IN_WORDS.CHECK_IN_ID.eq(CHECK_IN.ID))
        .where(CHECK_IN.OWNER_ID.eq(owner.value()))
        .orderBy(CHECK_IN.KEPT_AT, CHECK_IN.ID)
        .fetch(
            row ->
                new SealedCheckIn(
                    new CheckInId(row.value1()),
                    row.value2(),
                    row.value3(),
                    Optional.ofNullable(row.value4())));
  }

  void reseal(CheckInId id, byte[] answers) {
    dsl.update(CHECK_IN)
        .set(CHECK_IN.ANSWERS_SEALED, answers)
        .where(CHECK_IN.ID.eq(id.value()))
        .execute();
  }

  void resealWords(CheckInId id, byte[] words) {
    dsl.update(CHECK_IN_WORDS)
        .set(CHECK_IN_WORDS.WORDS_SEALED, words)
        .where(CHECK_IN_WORDS.CHECK_IN_ID.eq(id.value()))
        .execute();
  }

  /** Takes out one of this person's; says false when there is none. */
  boolean remove(PersonId owner, UUID id) {
    return dsl.deleteFrom(CHECK_IN)
            .where(CHECK_IN.ID.eq(id).and(CHECK_IN.OWNER_ID.eq(owner.value())))
            .execute()
        == 1;
  }

  void removeAll(PersonId owner) {
    dsl.deleteFrom(CHECK_IN).where(CHECK_IN.OWNER_ID.eq(owner.value())).execute();
  }
}
