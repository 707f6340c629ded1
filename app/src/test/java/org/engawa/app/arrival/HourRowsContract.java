// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.arrival.Chosen.What;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Transactions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the hours of a person promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HourRowsContract {

  private static final ArrivalHours TWICE = new ArrivalHours(Set.of(9, 18));
  private static final Chosen BOARDS = new Chosen(TWICE, Set.of(What.BOARDS));
  private static final Chosen LETTERS = new Chosen(TWICE, Set.of(What.LETTERS));

  Path folder;
  private TestHouse house;
  private HourRows rows;
  private ZoneId zone;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    rows = new HourRows(house.get(DSLContext.class));
    zone = house.get(HouseSettings.class).zone();
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void comeAtOnceUntilSomebodyChooses() {
    PersonId haru = somebody();
    assertThat(at("12:00").of(haru)).isEqualTo(Chosen.USUAL);
    assertThat(at("12:00").boards(haru)).isEmpty();
    assertThat(at("12:00").letterArrives(haru, day("12:00"))).isEqualTo(day("12:00"));
    assertThat(at("12:00").withBoards()).doesNotContain(haru);
  }

  @Test
  void areOneChoiceForWhatComesAtThem() {
    PersonId haru = somebody();
    at("10:00").choose(haru, LETTERS);
    assertThat(at("12:00").letterArrives(haru, day("12:00"))).isEqualTo(day("18:00"));
    assertThat(at("12:00").boards(haru)).isEmpty();
    assertThat(at("12:00").withBoards()).doesNotContain(haru);
    at("10:00").choose(haru, BOARDS);
    assertThat(at("12:00").letterArrives(haru, day("12:00"))).isEqualTo(day("12:00"));
    assertThat(at("20:00").boards(haru)).contains(new Come(day("18:00"), day("09:00", 1)));
    assertThat(at("20:00").withBoards()).contains(haru);
    assertThat(at("12:00").of(haru)).isEqualTo(BOARDS);
    at("12:00").choose(haru, new Chosen(ArrivalHours.AT_ONCE, Set.of(What.BOARDS)));
    assertThat(at("20:00").boards(haru)).isEmpty();
    assertThat(at("20:00").withBoards()).doesNotContain(haru);
  }

  @Test
  void takeNothingAwayThatHadComeWhenTheyWereChosen() {
    PersonId haru = somebody();
    at("14:20").choose(haru, BOARDS);
    assertThat(at("15:00").boards(haru)).contains(new Come(day("14:20"), day("18:00")));
    at("16:00").choose(haru, BOARDS);
    assertThat(at("16:30").boards(haru))
        .as("chosen again as it was")
        .contains(new Come(day("14:20"), day("18:00")));
    assertThat(at("18:00").boards(haru)).contains(new Come(day("18:00"), day("09:00", 1)));
  }

  @Test
  void knowOnlyTheMinuteInWhichTheyWereChosen() {
    assertThat(ChosenHours.minute(Instant.parse("2026-11-03T09:00:00.000001Z")))
        .isEqualTo(Instant.parse("2026-11-03T09:01:00Z"));
    assertThat(ChosenHours.minute(Instant.parse("2026-11-03T09:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-03T09:00:00Z"));
  }

  @Test
  void areGoneWithWhomeverIsErased() {
    PersonId haru = somebody();
    PersonId sora = somebody();
    at("10:00").choose(haru, BOARDS);
    at("10:00").choose(sora, BOARDS);
    house.write(() -> at("10:00").on(new AccountErased(haru)));
    assertThat(rows.of(haru)).isEmpty();
    assertThat(rows.of(sora)).isPresent();
  }

  private ChosenHours at(String time) {
    return new ChosenHours(
        rows,
        event -> {},
        house.get(Transactions.class),
        Clock.fixed(day(time), zone),
        house.get(HouseSettings.class));
  }

  private Instant day(String time) {
    return day(time, 0);
  }

  private Instant day(String time, int later) {
    return Instant.parse("2026-11-03T12:00:00Z")
        .atZone(zone)
        .with(LocalTime.parse(time))
        .plusDays(later)
        .toInstant();
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }
}
