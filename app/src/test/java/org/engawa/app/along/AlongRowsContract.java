// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database, and what follows from them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AlongRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

  Path folder;
  private TestHouse house;
  private AlongRows rows;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    rows = new AlongRows(house.get(DSLContext.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void waitsThreeDaysAndStaysOpenForAWeek() {
    PersonId haru = new PersonId(UUID.randomUUID());
    later(0).ask(haru);
    assertThat(later(71).of(haru)).isInstanceOf(Later.Standing.Waiting.class);
    // Asking again does not make it later.
    later(71).ask(haru);
    assertThat(later(72).of(haru)).isInstanceOf(Later.Standing.Ready.class);
    assertThat(later(72 + 167).of(haru)).isInstanceOf(Later.Standing.Ready.class);
    assertThat(later(72 + 168).of(haru)).isInstanceOf(Later.Standing.NotAsked.class);
    later(72 + 169).ask(haru);
    assertThat(later(72 + 169).of(haru)).isInstanceOf(Later.Standing.Waiting.class);
  }

  @Test
  void isTakenBackByThePersonAndForgottenWithThem() {
    PersonId haru = new PersonId(UUID.randomUUID());
    PersonId sora = new PersonId(UUID.randomUUID());
    later(0).ask(haru);
    later(0).ask(sora);
    later(1).takeBack(haru);
    assertThat(rows.from(haru)).isEmpty();
    assertThat(rows.from(sora)).hasValue(NOW.plus(Duration.ofHours(72)));
    house.write(() -> later(1).erased(new AccountErased(sora)));
    assertThat(rows.from(sora)).isEmpty();
  }

  @Test
  void isSaidInTheRoomOfWhoAsked() {
    Viewer.Person haru = new Viewer.Person(new PersonId(UUID.randomUUID()), Optional.empty());
    Visit visit = TestVisits.signedIn(Language.EN, "/room");
    assertThat(later(0).of(haru, visit)).isEmpty();
    later(0).ask(haru.id());
    assertThat(later(1).of(haru, visit))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.text()).contains("6 November 2026");
              assertThat(line.way()).isEqualTo("/room/take-along");
            });
    assertThat(later(80).of(haru, visit).getFirst().text()).contains("13 November 2026");
    assertThat(later(80).of(new Viewer.Reader(), visit)).isEmpty();
  }

  private Later later(int hours) {
    Clock clock = Clock.fixed(NOW.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
    return new Later(rows, house.get(Transactions.class), clock);
  }
}
