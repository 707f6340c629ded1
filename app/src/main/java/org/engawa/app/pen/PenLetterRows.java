// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_CORRESPONDENCE;
import static org.engawa.schema.Tables.PEN_LETTER;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Letters as they are stored: sealed. */
@Repository
final class PenLetterRows {

  private final DSLContext dsl;

  PenLetterRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a letter; says false when there is one of this id, whoever wrote it. */
  boolean add(SealedPenLetter row) {
    return dsl.insertInto(PEN_LETTER)
            .set(PEN_LETTER.ID, row.id().value())
            .set(PEN_LETTER.CORRESPONDENCE_ID, row.in().value())
            .set(PEN_LETTER.SIDE, row.side().name())
            .set(PEN_LETTER.WRITTEN_AT, row.writtenAt())
            .set(PEN_LETTER.SENT_AT, row.way().map(SealedPenLetter.Way::sentAt).orElse(null))
            .set(PEN_LETTER.ARRIVES_AT, row.arrivesAt().orElse(null))
            .set(PEN_LETTER.NOTICED, false)
            .set(PEN_LETTER.LET_GO, row.letGo())
            .set(PEN_LETTER.WORDS_SEALED, row.words())
            .onConflict(PEN_LETTER.ID)
            .doNothing()
            .execute()
        == 1;
  }

  /** Puts other words in its place, and another way. */
  void replace(SealedPenLetter row) {
    dsl.update(PEN_LETTER)
        .set(PEN_LETTER.WRITTEN_AT, row.writtenAt())
        .set(PEN_LETTER.SENT_AT, row.way().map(SealedPenLetter.Way::sentAt).orElse(null))
        .set(PEN_LETTER.ARRIVES_AT, row.arrivesAt().orElse(null))
        .set(PEN_LETTER.WORDS_SEALED, row.words())
        .where(PEN_LETTER.ID.eq(row.id().value()))
        .execute();
  }

  Optional<SealedPenLetter> find(PenLetterId id) {
    return fetch(PEN_LETTER.ID.eq(id.value())).stream().findFirst();
  }

  /** All between two, drafts too, the earliest first. */
  List<SealedPenLetter> in(CorrespondenceId id) {
    return fetch(PEN_LETTER.CORRESPONDENCE_ID.eq(id.value()));
  }

  /** How many somebody sent since then, to whomever. */
  int sentSince(Hand hand, Instant then) {
    return dsl.fetchCount(
        PEN_LETTER,
        PEN_LETTER
            .SENT_AT
            .isNotNull()
            .and(PEN_LETTER.WRITTEN_AT.gt(then))
            .and(side(hand, Side.ASKER).or(side(hand, Side.ASKED))));
  }

  /** Those on their way to somebody. */
  List<SealedPenLetter> onTheirWayTo(Hand hand, Instant now) {
    return fetch(
        PEN_LETTER.ARRIVES_AT.gt(now).and(with(hand, Side.ASKER).or(with(hand, Side.ASKED))));
  }

  /** Those on their way from somebody. */
  List<SealedPenLetter> onTheirWayFrom(Hand hand, Instant now) {
    return fetch(
        PEN_LETTER.ARRIVES_AT.gt(now).and(side(hand, Side.ASKER).or(side(hand, Side.ASKED))));
  }

  /** Whether one of these is one that nobody came across. */
  boolean isOneToNotice(Collection<PenLetterId> some) {
    return dsl.fetchExists(
        dsl.selectOne().from(PEN_LETTER).where(among(some)).and(PEN_LETTER.NOTICED.isFalse()));
  }

  void notice(Collection<PenLetterId> some) {
    dsl.update(PEN_LETTER)
        .set(PEN_LETTER.NOTICED, true)
        .where(among(some))
        .and(PEN_LETTER.NOTICED.isFalse())
        .execute();
  }

  /** From now on it stands on nobody's page. */
  void letGo(PenLetterId id) {
    dsl.update(PEN_LETTER)
        .set(PEN_LETTER.LET_GO, true)
        .where(PEN_LETTER.ID.eq(id.value()))
        .execute();
  }

  void remove(PenLetterId id) {
    dsl.deleteFrom(PEN_LETTER).where(PEN_LETTER.ID.eq(id.value())).execute();
  }

  private Condition side(Hand hand, Side side) {
    return PEN_LETTER.SIDE.eq(side.name()).and(among(hand, side));
  }

  private Condition with(Hand hand, Side side) {
    return PEN_LETTER.SIDE.eq(side.other().name()).and(among(hand, side));
  }

  private Condition among(Hand hand, Side side) {
    return PEN_LETTER.CORRESPONDENCE_ID.in(
        dsl.select(PEN_CORRESPONDENCE.ID)
            .from(PEN_CORRESPONDENCE)
            .where(
                (side == Side.ASKER
                        ? PEN_CORRESPONDENCE.ASKER_LOOKUP
                        : PEN_CORRESPONDENCE.ASKED_LOOKUP)
                    .eq(hand.lookup())));
  }

  private static Condition among(Collection<PenLetterId> some) {
    List<UUID> ids = some.stream().map(PenLetterId::value).toList();
    return PEN_LETTER.ID.in(ids);
  }

  private List<SealedPenLetter> fetch(Condition which) {
    return dsl.select(
            PEN_LETTER.ID,
            PEN_LETTER.CORRESPONDENCE_ID,
            PEN_LETTER.SIDE,
            PEN_LETTER.WRITTEN_AT,
            PEN_LETTER.SENT_AT,
            PEN_LETTER.ARRIVES_AT,
            PEN_LETTER.LET_GO,
            PEN_LETTER.WORDS_SEALED)
        .from(PEN_LETTER)
        .where(which)
        .orderBy(PEN_LETTER.WRITTEN_AT, PEN_LETTER.ID)
        .fetch(PenLetterRows::letter);
  }

  private static SealedPenLetter letter(Record row) {
    return new SealedPenLetter(
        new PenLetterId(row.get(PEN_LETTER.ID)),
        new CorrespondenceId(row.get(PEN_LETTER.CORRESPONDENCE_ID)),
        Side.valueOf(row.get(PEN_LETTER.SIDE)),
        row.get(PEN_LETTER.WRITTEN_AT),
        Optional.ofNullable(row.get(PEN_LETTER.SENT_AT))
            .map(sent -> new SealedPenLetter.Way(sent, row.get(PEN_LETTER.ARRIVES_AT))),
        row.get(PEN_LETTER.LET_GO),
        row.get(PEN_LETTER.WORDS_SEALED));
  }
}
