// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.MentorshipId;
import org.engawa.app.shell.Language;
import org.engawa.app.talk.Arrival.FirstPage;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TalkRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T18:00:00.123Z");

  Path folder;
  final PersonId haru = new PersonId(UUID.randomUUID());
  final StaffId mori = new StaffId(UUID.randomUUID());
  final CaseId harus = CaseId.random();
  TestHouse house;
  DSLContext dsl;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    dsl = house.get(DSLContext.class);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsLettersBetweenTwo() {
    LetterRows rows = new LetterRows(dsl);
    PersonId sora = new PersonId(UUID.randomUUID());
    SealedLetter later = letter(sora, Side.SUPPORTER, NOW.plusSeconds(60));
    SealedLetter earlier = letter(sora, Side.PERSON, NOW);
    house.write(
        () -> {
          assertThat(rows.add(later)).isTrue();
          assertThat(rows.add(later)).isFalse();
          assertThat(rows.add(earlier)).isTrue();
        });
    assertThat(rows.between(sora, mori))
        .extracting(SealedLetter::id)
        .containsExactly(earlier.id(), later.id());
    assertThat(rows.between(sora, new StaffId(UUID.randomUUID()))).isEmpty();
    assertThat(rows.find(later.id()).orElseThrow()).usingRecursiveComparison().isEqualTo(later);
    assertThat(rows.sentSince(sora, mori, Side.PERSON, NOW.minusSeconds(1))).isEqualTo(1);
    assertThat(rows.sentSince(sora, mori, Side.PERSON, NOW)).isZero();
    assertThat(rows.onTheirWay(sora, NOW)).hasSize(1);
    assertThat(rows.isOneToNotice(sora, NOW)).isFalse();
    assertThat(rows.isOneToNotice(sora, NOW.plusSeconds(60))).isTrue();
    house.write(() -> rows.notice(sora, mori, NOW.plusSeconds(60)));
    assertThat(rows.isOneToNotice(sora, NOW.plusSeconds(60))).isFalse();
    house.write(() -> rows.replace(later.with(Optional.empty(), new byte[] {2})));
    assertThat(rows.find(later.id()).orElseThrow().isDraft()).isTrue();
    house.write(() -> rows.remove(later.id()));
    house.write(() -> rows.removeAll(sora));
    assertThat(rows.of(sora)).isEmpty();
  }

  @Test
  void keepsWhoseFirstPageSaysThatALetterIsThere() {
    ArrivalRows rows = new ArrivalRows(dsl);
    assertThat(rows.of(haru)).isEqualTo(FirstPage.SAYS_NOTHING);
    house.write(() -> rows.hold(haru));
    assertThat(rows.of(haru)).isEqualTo(FirstPage.SAYS_NOTHING);
    house.write(() -> rows.put(haru, FirstPage.SAYS_ONE_IS_THERE));
    house.write(() -> rows.hold(haru));
    assertThat(rows.of(haru)).isEqualTo(FirstPage.SAYS_ONE_IS_THERE);
    house.write(() -> rows.remove(haru));
    assertThat(rows.of(haru)).isEqualTo(FirstPage.SAYS_NOTHING);
  }

  @Test
  void keepsRungsInTheOrderInWhichTheyCame() {
    RungRows rows = new RungRows(dsl);
    RungChange first = new RungChange(RungChange.What.OFFERED, Rung.VOICE, Side.SUPPORTER, NOW);
    RungChange second = new RungChange(RungChange.What.OPENED, Rung.TEXT, Side.PERSON, NOW);
    house.write(
        () -> {
          rows.add(haru, mori, first);
          rows.add(haru, mori, second);
        });
    assertThat(rows.of(haru, mori)).containsExactly(first, second);
    house.write(() -> rows.removeAll(haru));
    assertThat(rows.of(haru, mori)).isEmpty();
  }

  @Test
  void keepsOnceThatSomethingWasExchanged() {
    Exchanged rows = new Exchanged(dsl);
    house.write(
        () -> {
          rows.add(harus, mori, Exchanged.What.LETTERS);
          rows.add(harus, mori, Exchanged.What.LETTERS);
          rows.add(harus, mori, Exchanged.What.TALK);
        });
    assertThat(rows.of(harus, mori)).containsExactly(Exchanged.What.LETTERS, Exchanged.What.TALK);
    assertThat(rows.of(CaseId.random(), mori)).isEmpty();
  }

  @Test
  void keepsTheHoursOfALanguage() {
    TalkHours rows = new TalkHours(dsl);
    assertThat(rows.in(Language.JA)).isEmpty();
    house.write(() -> rows.say(Language.JA, "昼すぎ"));
    house.write(() -> rows.say(Language.JA, "夕方"));
    assertThat(rows.in(Language.JA)).contains("夕方");
    assertThat(rows.in(Language.EN)).isEmpty();
    house.write(() -> rows.sayNothing(Language.JA));
    assertThat(rows.in(Language.JA)).isEmpty();
  }

  private SealedLetter letter(PersonId person, Side side, Instant at) {
    return new SealedLetter(
        new LetterId(UUID.randomUUID()),
        side == Side.PERSON
            ? new Within.Case(harus)
            : new Within.Mentorship(new MentorshipId(harus.value())),
        person,
        mori,
        side,
        at,
        Optional.of(at),
        new byte[] {1});
  }

  @Test
  void movesATalkOnlyFromWhereItStands() {
    TalkRows rows = new TalkRows(dsl);
    TurnRows turns = new TurnRows(dsl);
    SealedTalk asked = talk();
    TalkId id = asked.id();
    house.write(
        () -> {
          assertThat(rows.add(asked)).isTrue();
          assertThat(rows.add(asked)).isFalse();
        });
    assertThat(rows.find(id).orElseThrow()).usingRecursiveComparison().isEqualTo(asked);
    house.write(
        () -> {
          assertThat(rows.move(asked, TalkState.PLANNED, Side.SUPPORTER, NOW)).isTrue();
          assertThat(rows.move(asked, TalkState.LET_BE, Side.PERSON, NOW)).isFalse();
          rows.shape(id, Rung.VOICE, 10);
          rows.carry(id, Optional.of(new byte[] {3}));
        });
    SealedTalk planned = rows.of(asked.person()).getFirst();
    assertThat(planned.state()).isEqualTo(TalkState.PLANNED);
    assertThat(planned.by()).isEqualTo(Rung.VOICE);
    assertThat(planned.carried()).hasValue(new byte[] {3});
    SealedTurn first = new SealedTurn(UUID.randomUUID(), Side.SUPPORTER, NOW, new byte[] {1});
    SealedTurn second = new SealedTurn(UUID.randomUUID(), Side.PERSON, NOW, new byte[] {2});
    house.write(
        () -> {
          assertThat(turns.add(id, first)).isTrue();
          assertThat(turns.add(id, second)).isTrue();
          assertThat(turns.add(id, first)).isFalse();
        });
    assertThat(turns.of(id)).extracting(SealedTurn::id).containsExactly(first.id(), second.id());
    house.write(
        () -> {
          turns.removeAll(id);
          rows.remove(id);
        });
    assertThat(rows.between(asked.person(), mori)).isEmpty();
  }

  @Test
  void keepsWhereTheHouseTalks() {
    MeetingRooms rows = new MeetingRooms(dsl);
    MeetingRoom room =
        new MeetingRoom(MeetingRoom.Kind.VOICE, "A line", "https://meet.example/{meeting}");
    assertThat(rows.of(MeetingRoom.Kind.VOICE)).isEmpty();
    house.write(() -> rows.put(room));
    house.write(() -> rows.put(room));
    assertThat(rows.of(MeetingRoom.Kind.VOICE)).contains(room);
    assertThat(rows.of(MeetingRoom.Kind.VIDEO)).isEmpty();
    house.write(() -> rows.remove(MeetingRoom.Kind.VOICE));
    assertThat(rows.of(MeetingRoom.Kind.VOICE)).isEmpty();
  }

  private SealedTalk talk() {
    return new SealedTalk(
        new TalkId(UUID.randomUUID()),
        harus,
        new PersonId(UUID.randomUUID()),
        mori,
        Side.PERSON,
        NOW,
        Rung.TEXT,
        NOW.plusSeconds(60),
        20,
        TalkState.ASKED,
        new byte[] {1},
        Optional.empty());
  }
}
