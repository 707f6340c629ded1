// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_ACT;
import static org.engawa.schema.Tables.PEN_LOOK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.vault.Place;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who of the staff opened a letter, and what was done at it. */
@Repository
final class PenDeskRows {

  private final DSLContext dsl;

  PenDeskRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void looked(SealedPenLetter letter, StaffId by, Instant at) {
    dsl.insertInto(PEN_LOOK)
        .set(PEN_LOOK.LETTER_ID, letter.id().value())
        .set(PEN_LOOK.STAFF_ID, by.value())
        .set(PEN_LOOK.CORRESPONDENCE_ID, letter.in().value())
        .set(PEN_LOOK.SIDE, letter.side().name())
        .set(PEN_LOOK.LOOKED_AT, at)
        .onConflict(PEN_LOOK.LETTER_ID, PEN_LOOK.STAFF_ID)
        .doUpdate()
        .set(PEN_LOOK.LOOKED_AT, at)
        .execute();
  }

  /** Who looked at what between two, the oldest first. */
  List<Look> looks(CorrespondenceId in) {
    return dsl.select(PEN_LOOK.STAFF_ID, PEN_LOOK.SIDE, PEN_LOOK.LOOKED_AT)
        .from(PEN_LOOK)
        .where(PEN_LOOK.CORRESPONDENCE_ID.eq(in.value()))
        .orderBy(PEN_LOOK.LOOKED_AT, PEN_LOOK.LETTER_ID)
        .fetch(
            row -> new Look(new StaffId(row.value1()), Side.valueOf(row.value2()), row.value3()));
  }

  void add(Done act) {
    dsl.insertInto(PEN_ACT)
        .set(PEN_ACT.ID, act.id())
        .set(PEN_ACT.LETTER_ID, act.letter().value())
        .set(PEN_ACT.CORRESPONDENCE_ID, act.in().value())
        .set(PEN_ACT.SIDE, act.side().name())
        .set(PEN_ACT.KIND, act.kind().name())
        .set(PEN_ACT.STAFF_ID, act.by().value())
        .set(PEN_ACT.ACTED_AT, act.at())
        .set(PEN_ACT.UNTIL_AT, act.until().orElse(null))
        .set(PEN_ACT.WORDS_SEALED, act.words().orElse(null))
        .execute();
  }

  /** What was done at one letter, the oldest first. */
  List<Done> at(PenLetterId letter) {
    return fetch(PEN_ACT.LETTER_ID.eq(letter.value()));
  }

  /** What was done at the letters of one of two, the oldest first. */
  List<Done> of(CorrespondenceId in, Side side) {
    return fetch(PEN_ACT.CORRESPONDENCE_ID.eq(in.value()).and(PEN_ACT.SIDE.eq(side.name())));
  }

  /** What was said to one of two goes with them. */
  void emptyWords(CorrespondenceId in, Side side) {
    dsl.update(PEN_ACT)
        .setNull(PEN_ACT.WORDS_SEALED)
        .where(PEN_ACT.CORRESPONDENCE_ID.eq(in.value()))
        .and(PEN_ACT.SIDE.eq(side.name()))
        .execute();
  }

  void removeAll(CorrespondenceId in) {
    dsl.deleteFrom(PEN_ACT).where(PEN_ACT.CORRESPONDENCE_ID.eq(in.value())).execute();
    dsl.deleteFrom(PEN_LOOK).where(PEN_LOOK.CORRESPONDENCE_ID.eq(in.value())).execute();
  }

  private List<Done> fetch(Condition which) {
    return dsl.select(
            PEN_ACT.ID,
            PEN_ACT.LETTER_ID,
            PEN_ACT.CORRESPONDENCE_ID,
            PEN_ACT.SIDE,
            PEN_ACT.KIND,
            PEN_ACT.STAFF_ID,
            PEN_ACT.ACTED_AT,
            PEN_ACT.UNTIL_AT,
            PEN_ACT.WORDS_SEALED)
        .from(PEN_ACT)
        .where(which)
        .orderBy(PEN_ACT.ACTED_AT, PEN_ACT.ID)
        .fetch(
            row ->
                new Done(
                    row.value1(),
                    new PenLetterId(row.value2()),
                    new CorrespondenceId(row.value3()),
                    Side.valueOf(row.value4()),
                    LetterAct.valueOf(row.value5()),
                    new StaffId(row.value6()),
                    row.value7(),
                    Optional.ofNullable(row.value8()),
                    Optional.ofNullable(row.value9())));
  }

  /** That somebody opened a letter of this side. */
  record Look(StaffId by, Side side, Instant at) {}

  /** One act, what was said to the writer sealed under the voice of the letter. */
  record Done(
      UUID id,
      PenLetterId letter,
      CorrespondenceId in,
      Side side,
      LetterAct kind,
      StaffId by,
      Instant at,
      Optional<Instant> until,
      Optional<byte[]> words) {

    Place place() {
      return placeOf(id);
    }

    static Place placeOf(UUID id) {
      return new Place("pen_act", "words_sealed", id);
    }
  }
}
