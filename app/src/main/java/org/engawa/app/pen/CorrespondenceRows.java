// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_CORRESPONDENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Circle;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** Who writes to whom, by hands and voices. */
@Repository
final class CorrespondenceRows {

  private final DSLContext dsl;

  CorrespondenceRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Correspondence row) {
    dsl.insertInto(PEN_CORRESPONDENCE)
        .set(PEN_CORRESPONDENCE.ID, row.id().value())
        .set(PEN_CORRESPONDENCE.POST_ID, row.post())
        .set(PEN_CORRESPONDENCE.CIRCLE, row.circle().name())
        .set(PEN_CORRESPONDENCE.BEGUN_AT, row.begunAt())
        .set(PEN_CORRESPONDENCE.TOLD_AT, row.toldAt())
        .set(PEN_CORRESPONDENCE.ASKER_LOOKUP, row.asker().hand().map(Hand::lookup).orElse(null))
        .set(PEN_CORRESPONDENCE.ASKER_VOICE_ID, row.asker().voice().value())
        .set(PEN_CORRESPONDENCE.ASKED_LOOKUP, row.asked().hand().map(Hand::lookup).orElse(null))
        .set(PEN_CORRESPONDENCE.ASKED_VOICE_ID, row.asked().voice().value())
        .execute();
  }

  Optional<Correspondence> find(CorrespondenceId id) {
    return fetch(PEN_CORRESPONDENCE.ID.eq(id.value())).stream().findFirst();
  }

  /** All of one, the latest first. */
  List<Correspondence> of(Hand hand) {
    return fetch(
        PEN_CORRESPONDENCE
            .ASKER_LOOKUP
            .eq(hand.lookup())
            .or(PEN_CORRESPONDENCE.ASKED_LOOKUP.eq(hand.lookup())));
  }

  /** Holds the row until the transaction ends, so that an end and a letter come one by one. */
  void hold(CorrespondenceId id) {
    dsl.update(PEN_CORRESPONDENCE)
        .set(PEN_CORRESPONDENCE.POST_ID, PEN_CORRESPONDENCE.POST_ID)
        .where(PEN_CORRESPONDENCE.ID.eq(id.value()))
        .execute();
  }

  void rest(CorrespondenceId id, Side side, Optional<Instant> since) {
    dsl.update(PEN_CORRESPONDENCE)
        .set(rests(side), since.orElse(null))
        .where(PEN_CORRESPONDENCE.ID.eq(id.value()))
        .execute();
  }

  /** Whoever ends it first ended it. */
  void end(CorrespondenceId id, Correspondence.End end) {
    dsl.update(PEN_CORRESPONDENCE)
        .set(PEN_CORRESPONDENCE.ENDED_BY, end.by().name())
        .set(PEN_CORRESPONDENCE.ENDED_AT, end.at())
        .set(PEN_CORRESPONDENCE.END_TOLD_AT, end.toldAt())
        .where(PEN_CORRESPONDENCE.ID.eq(id.value()))
        .and(PEN_CORRESPONDENCE.ENDED_AT.isNull())
        .execute();
  }

  /** From now on nobody gets from a person to this side. */
  void forget(CorrespondenceId id, Side side) {
    dsl.update(PEN_CORRESPONDENCE)
        .setNull(lookup(side))
        .setNull(rests(side))
        .where(PEN_CORRESPONDENCE.ID.eq(id.value()))
        .execute();
  }

  void remove(CorrespondenceId id) {
    dsl.deleteFrom(PEN_CORRESPONDENCE).where(PEN_CORRESPONDENCE.ID.eq(id.value())).execute();
  }

  private static TableField<?, byte[]> lookup(Side side) {
    return side == Side.ASKER ? PEN_CORRESPONDENCE.ASKER_LOOKUP : PEN_CORRESPONDENCE.ASKED_LOOKUP;
  }

  private static TableField<?, Instant> rests(Side side) {
    return side == Side.ASKER
        ? PEN_CORRESPONDENCE.ASKER_RESTS_AT
        : PEN_CORRESPONDENCE.ASKED_RESTS_AT;
  }

  private List<Correspondence> fetch(Condition which) {
    return dsl.select(
            PEN_CORRESPONDENCE.ID,
            PEN_CORRESPONDENCE.POST_ID,
            PEN_CORRESPONDENCE.CIRCLE,
            PEN_CORRESPONDENCE.BEGUN_AT,
            PEN_CORRESPONDENCE.TOLD_AT,
            PEN_CORRESPONDENCE.ASKER_LOOKUP,
            PEN_CORRESPONDENCE.ASKER_VOICE_ID,
            PEN_CORRESPONDENCE.ASKER_RESTS_AT,
            PEN_CORRESPONDENCE.ASKED_LOOKUP,
            PEN_CORRESPONDENCE.ASKED_VOICE_ID,
            PEN_CORRESPONDENCE.ASKED_RESTS_AT,
            PEN_CORRESPONDENCE.ENDED_BY,
            PEN_CORRESPONDENCE.ENDED_AT,
            PEN_CORRESPONDENCE.END_TOLD_AT)
        .from(PEN_CORRESPONDENCE)
        .where(which)
        .orderBy(PEN_CORRESPONDENCE.BEGUN_AT.desc(), PEN_CORRESPONDENCE.ID)
        .fetch(CorrespondenceRows::correspondence);
  }

  private static Correspondence correspondence(Record row) {
    return new Correspondence(
        new CorrespondenceId(row.get(PEN_CORRESPONDENCE.ID)),
        row.get(PEN_CORRESPONDENCE.POST_ID),
        Circle.valueOf(row.get(PEN_CORRESPONDENCE.CIRCLE)),
        row.get(PEN_CORRESPONDENCE.BEGUN_AT),
        row.get(PEN_CORRESPONDENCE.TOLD_AT),
        party(row, Side.ASKER, row.get(PEN_CORRESPONDENCE.ASKER_VOICE_ID)),
        party(row, Side.ASKED, row.get(PEN_CORRESPONDENCE.ASKED_VOICE_ID)),
        Optional.ofNullable(row.get(PEN_CORRESPONDENCE.ENDED_BY))
            .map(
                by ->
                    new Correspondence.End(
                        Side.valueOf(by),
                        row.get(PEN_CORRESPONDENCE.ENDED_AT),
                        row.get(PEN_CORRESPONDENCE.END_TOLD_AT))));
  }

  private static Correspondence.Party party(Record row, Side side, UUID voice) {
    return new Correspondence.Party(
        Optional.ofNullable(row.get(lookup(side))).map(Hand::new),
        new OwnerId(voice),
        Optional.ofNullable(row.get(rests(side))));
  }
}
