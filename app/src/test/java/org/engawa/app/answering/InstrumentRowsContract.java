// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.measure.chime.Informant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows about instruments promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InstrumentRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123456Z");
  private static final StaffId YAMA = new StaffId(UUID.randomUUID());

  Path folder;
  private TestHouse house;
  private Turns turns;
  private WordingRows wordings;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    turns = new Turns(house.get(DSLContext.class));
    wordings = new WordingRows(house.get(DSLContext.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsEveryTurnTheOldestFirst() {
    Turn off = new Turn("a", Switch.SELF, Switch.Position.OFF, YAMA, NOW.plusSeconds(1));
    Turn on = new Turn("a", Switch.SELF, Switch.Position.ON, YAMA, NOW);
    Turn other = new Turn("b", Switch.OFFERED, Switch.Position.OFF, YAMA, NOW.plusSeconds(2));
    house.write(() -> turns.add(off));
    house.write(() -> turns.add(on));
    house.write(() -> turns.add(other));
    assertThat(turns.all()).containsExactly(on, off, other);
  }

  @Test
  void keepsAWordingOnceWithWhatWasConfirmed() {
    WordingRow first = row("一行目\n\"two\"", NOW);
    WordingRow second = row("later", NOW.plusSeconds(1));
    house.write(() -> wordings.add(first));
    house.write(() -> wordings.add(second));
    house.write(
        () ->
            wordings.add(
                new WordingRow(
                    first.id(),
                    first.about(),
                    Informant.FAMILY,
                    "again",
                    first.right(),
                    YAMA,
                    NOW,
                    Optional.empty())));
    assertThat(wordings.all()).containsSubsequence(second, first);
    assertThat(wordings.all()).filteredOn(each -> each.id().equals(first.id())).hasSize(1);
  }

  @Test
  void retiresOnlyTheWordingThatIsMeantAndOnlyOnce() {
    WordingRow one = row("one", NOW);
    WordingRow other = row("other", NOW);
    house.write(() -> wordings.add(one));
    house.write(() -> wordings.add(other));
    UUID id = one.id().value();
    Instant later = NOW.plusSeconds(60);
    assertThat(house.write(() -> wordings.retire(id, YAMA, later))).isTrue();
    assertThat(house.write(() -> wordings.retire(id, YAMA, NOW.plusSeconds(90)))).isFalse();
    assertThat(house.write(() -> wordings.retire(UUID.randomUUID(), YAMA, later))).isFalse();
    assertThat(wordings.all())
        .filteredOn(each -> each.id().equals(one.id()))
        .extracting(WordingRow::retired)
        .containsExactly(Optional.of(new BroughtWording.Retired(YAMA, later)));
    assertThat(wordings.all()).contains(other);
  }

  private static WordingRow row(String yaml, Instant at) {
    return new WordingRow(
        new WordingId(UUID.randomUUID()),
        new WordingRow.About("a", "ja", "standard"),
        Informant.SELF,
        yaml,
        new RightToUse("Kumi Mori", LocalDate.of(2026, 10, 1), "a letter of the authors"),
        YAMA,
        at,
        Optional.empty());
  }
}
