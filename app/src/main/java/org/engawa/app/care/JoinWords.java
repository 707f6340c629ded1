// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import static org.engawa.schema.Tables.JOIN_WORD;
import static org.engawa.schema.Tables.JOIN_WORD_END;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The words by which persons join cases; what they are is not stored. */
@Repository
final class JoinWords {

  private final DSLContext dsl;

  JoinWords(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Open word, byte[] lookup, Instant madeAt) {
    dsl.insertInto(JOIN_WORD)
        .set(JOIN_WORD.ID, word.id())
        .set(JOIN_WORD.CASE_ID, word.to().value())
        .set(JOIN_WORD.STAFF_ID, word.by().value())
        .set(JOIN_WORD.MADE_AT, madeAt)
        .set(JOIN_WORD.WORD_LOOKUP, lookup)
        .execute();
  }

  /** The word that still opens, if there is one. */
  Optional<Open> find(byte[] lookup) {
    return open(JOIN_WORD.WORD_LOOKUP.eq(lookup));
  }

  /** The word of a case that still opens, if there is one. */
  Optional<Open> of(CaseId which) {
    return open(JOIN_WORD.CASE_ID.eq(which.value()));
  }

  private Optional<Open> open(Condition condition) {
    return dsl.select(JOIN_WORD.ID, JOIN_WORD.CASE_ID, JOIN_WORD.STAFF_ID)
        .from(JOIN_WORD)
        .where(condition)
        .and(
            notExists(
                selectOne().from(JOIN_WORD_END).where(JOIN_WORD_END.JOIN_WORD_ID.eq(JOIN_WORD.ID))))
        .orderBy(JOIN_WORD.MADE_AT.desc(), JOIN_WORD.ID)
        .limit(1)
        .fetchOptional(
            row -> new Open(row.value1(), new CaseId(row.value2()), new StaffId(row.value3())));
  }

  /** Ends a word; says false when it had ended before. */
  boolean end(UUID id, Instant at, End how) {
    return dsl.insertInto(JOIN_WORD_END)
            .set(JOIN_WORD_END.JOIN_WORD_ID, id)
            .set(JOIN_WORD_END.ENDED_AT, at)
            .set(JOIN_WORD_END.JOINED, how == End.JOINED)
            .onConflict(JOIN_WORD_END.JOIN_WORD_ID)
            .doNothing()
            .execute()
        == 1;
  }

  /** How a word ended. */
  enum End {
    JOINED,
    TAKEN_BACK
  }

  /** A word that opens: to which case, and who handed it over. */
  record Open(UUID id, CaseId to, StaffId by) {}
}
