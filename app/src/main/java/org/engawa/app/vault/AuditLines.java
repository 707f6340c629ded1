// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.engawa.schema.Tables.AUDIT_HEAD;
import static org.engawa.schema.Tables.AUDIT_LINE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The rows of the audit chain and its head. */
@Repository
final class AuditLines {

  private static final int ONLY_PLACE = 1;

  private final DSLContext dsl;

  AuditLines(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** The head before the next line; from here to the end of the transaction nobody else appends. */
  AuditAnchor holdHead() {
    return heldHead()
        .orElseGet(
            () -> {
              makeHead();
              return heldHead().orElseThrow();
            });
  }

  void add(AuditLine line) {
    dsl.insertInto(AUDIT_LINE)
        .set(AUDIT_LINE.SEQ, line.seq())
        .set(AUDIT_LINE.ID, line.id())
        .set(AUDIT_LINE.WRITTEN_AT, line.at())
        .set(AUDIT_LINE.KIND, line.kind())
        .set(AUDIT_LINE.ACTOR_ID, line.actor().orElse(null))
        .set(AUDIT_LINE.SUBJECT_LOOKUP, line.subjectLookup().orElse(null))
        .set(AUDIT_LINE.WHAT, line.what())
        .set(AUDIT_LINE.WHY_SEALED, line.whySealed().orElse(null))
        .set(AUDIT_LINE.PREVIOUS_HASH, line.previousHash())
        .set(AUDIT_LINE.LINE_HASH, line.hash())
        .execute();
  }

  void moveHead(AuditAnchor head) {
    dsl.update(AUDIT_HEAD)
        .set(AUDIT_HEAD.SEQ, head.seq())
        .set(AUDIT_HEAD.LINE_HASH, head.hash())
        .set(AUDIT_HEAD.SIGNED_HASH, head.signature())
        .where(AUDIT_HEAD.PLACE.eq(ONLY_PLACE))
        .execute();
  }

  Optional<AuditAnchor> head() {
    return dsl.select(AUDIT_HEAD.SEQ, AUDIT_HEAD.LINE_HASH, AUDIT_HEAD.SIGNED_HASH)
        .from(AUDIT_HEAD)
        .where(AUDIT_HEAD.PLACE.eq(ONLY_PLACE))
        .fetchOptional(row -> new AuditAnchor(row.value1(), row.value2(), row.value3()));
  }

  List<AuditLine> after(long seq, int most) {
    return dsl.select(
            AUDIT_LINE.SEQ,
            AUDIT_LINE.ID,
            AUDIT_LINE.WRITTEN_AT,
            AUDIT_LINE.KIND,
            AUDIT_LINE.ACTOR_ID,
            AUDIT_LINE.SUBJECT_LOOKUP,
            AUDIT_LINE.WHAT,
            AUDIT_LINE.WHY_SEALED,
            AUDIT_LINE.PREVIOUS_HASH,
            AUDIT_LINE.LINE_HASH)
        .from(AUDIT_LINE)
        .where(AUDIT_LINE.SEQ.gt(seq))
        .orderBy(AUDIT_LINE.SEQ)
        .limit(most)
        .fetch(
            row ->
                new AuditLine(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    Optional.<UUID>ofNullable(row.value5()),
                    Optional.ofNullable(row.value6()),
                    row.value7(),
                    Optional.ofNullable(row.value8()),
                    row.value9(),
                    row.value10()));
  }

  private Optional<AuditAnchor> heldHead() {
    return dsl.update(AUDIT_HEAD)
        .set(AUDIT_HEAD.SEQ, AUDIT_HEAD.SEQ)
        .where(AUDIT_HEAD.PLACE.eq(ONLY_PLACE))
        .returning(AUDIT_HEAD.SEQ, AUDIT_HEAD.LINE_HASH, AUDIT_HEAD.SIGNED_HASH)
        .fetchOptional(
            row ->
                new AuditAnchor(
                    row.get(AUDIT_HEAD.SEQ),
                    row.get(AUDIT_HEAD.LINE_HASH),
                    row.get(AUDIT_HEAD.SIGNED_HASH)));
  }

  private void makeHead() {
    dsl.insertInto(AUDIT_HEAD)
        .set(AUDIT_HEAD.PLACE, ONLY_PLACE)
        .set(AUDIT_HEAD.SEQ, 0L)
        .set(AUDIT_HEAD.LINE_HASH, new byte[AuditLine.HASH_LENGTH])
        .set(AUDIT_HEAD.SIGNED_HASH, new byte[0])
        .onConflictDoNothing()
        .execute();
  }
}
