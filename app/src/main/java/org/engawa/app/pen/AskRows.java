// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_ASK;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Circle;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who asked whom for letters, by hands and voices. */
@Repository
final class AskRows {

  private final DSLContext dsl;

  AskRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Ask ask) {
    dsl.insertInto(PEN_ASK)
        .set(PEN_ASK.ID, ask.id().value())
        .set(PEN_ASK.ASKER_LOOKUP, ask.asker().lookup())
        .set(PEN_ASK.FROM_VOICE_ID, ask.from().value())
        .set(PEN_ASK.TO_VOICE_ID, ask.to().value())
        .set(PEN_ASK.POST_ID, ask.post())
        .set(PEN_ASK.CIRCLE, ask.circle().name())
        .set(PEN_ASK.ASKED_AT, ask.askedAt())
        .set(PEN_ASK.STATE, ask.state().name())
        .set(PEN_ASK.TAKEN_BACK, ask.takenBack())
        .set(PEN_ASK.NOTICED, false)
        .execute();
  }

  /** All that this hand asked since then, the newest first. */
  List<Ask> by(Hand asker, Instant since) {
    return fetch(PEN_ASK.ASKER_LOOKUP.eq(asker.lookup()).and(PEN_ASK.ASKED_AT.gt(since)));
  }

  /** All that these voices were asked since then, the newest first. */
  List<Ask> to(Collection<OwnerId> voices, Instant since) {
    return fetch(to(voices).and(PEN_ASK.ASKED_AT.gt(since)));
  }

  /** Those of before have faded for everybody. */
  void fade(Instant before) {
    dsl.deleteFrom(PEN_ASK).where(PEN_ASK.ASKED_AT.le(before)).execute();
  }

  /** Moves an ask that stands on; says false when it does not stand any more. */
  boolean move(AskId id, Ask.State to) {
    return dsl.update(PEN_ASK)
            .set(PEN_ASK.STATE, to.name())
            .where(PEN_ASK.ID.eq(id.value()))
            .and(PEN_ASK.STATE.eq(Ask.State.STANDS.name()))
            .execute()
        == 1;
  }

  void takeBack(AskId id) {
    dsl.update(PEN_ASK).set(PEN_ASK.TAKEN_BACK, true).where(PEN_ASK.ID.eq(id.value())).execute();
  }

  /** Whether one of these is one that nobody came across. */
  boolean isOneToNotice(Collection<AskId> some) {
    return dsl.fetchExists(
        dsl.selectOne().from(PEN_ASK).where(among(some)).and(PEN_ASK.NOTICED.isFalse()));
  }

  void notice(Collection<AskId> some) {
    dsl.update(PEN_ASK)
        .set(PEN_ASK.NOTICED, true)
        .where(among(some))
        .and(PEN_ASK.NOTICED.isFalse())
        .execute();
  }

  void removeAll(Hand asker) {
    dsl.deleteFrom(PEN_ASK).where(PEN_ASK.ASKER_LOOKUP.eq(asker.lookup())).execute();
  }

  void removeTo(OwnerId voice) {
    dsl.deleteFrom(PEN_ASK).where(PEN_ASK.TO_VOICE_ID.eq(voice.value())).execute();
  }

  private static Condition to(Collection<OwnerId> voices) {
    return PEN_ASK.TO_VOICE_ID.in(voices.stream().map(OwnerId::value).toList());
  }

  private static Condition among(Collection<AskId> some) {
    return PEN_ASK.ID.in(some.stream().map(AskId::value).toList());
  }

  private List<Ask> fetch(Condition which) {
    return dsl.select(
            PEN_ASK.ID,
            PEN_ASK.ASKER_LOOKUP,
            PEN_ASK.FROM_VOICE_ID,
            PEN_ASK.TO_VOICE_ID,
            PEN_ASK.POST_ID,
            PEN_ASK.CIRCLE,
            PEN_ASK.ASKED_AT,
            PEN_ASK.STATE,
            PEN_ASK.TAKEN_BACK)
        .from(PEN_ASK)
        .where(which)
        .orderBy(PEN_ASK.ASKED_AT.desc(), PEN_ASK.ID)
        .fetch(
            row ->
                new Ask(
                    new AskId(row.value1()),
                    new Hand(row.value2()),
                    owner(row.value3()),
                    owner(row.value4()),
                    row.value5(),
                    Circle.valueOf(row.value6()),
                    row.value7(),
                    Ask.State.valueOf(row.value8()),
                    row.value9()));
  }

  private static OwnerId owner(UUID voice) {
    return new OwnerId(voice);
  }
}
