// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsentTests {

  private static final Map<String, String> HALF = Map.of("id", "1", "words", "half a thought");

  private TestHouse house;
  private Unsent unsent;
  private Viewer.Person haru;
  private Viewer.Staff mori;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house = TestHouse.onSqlite(folder, "org.engawa.app.vault", "org.engawa.app.draft");
    unsent = house.get(Unsent.class);
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    house.write(() -> house.get(Vault.class).admit(mori.id().owner()));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsWhatAPersonTypedUntilItIsSentAndOpensItOnlyWithWords() {
    UnsentForm form = UnsentForm.inRoom("diary", List.of("words", "outings"), unsent);
    form.keep(haru, Map.of("id", "1", "words", " ", "day", "2026-11-03"));
    assertThat(unsent.of(haru, "diary")).isEmpty();
    form.keep(haru, HALF);
    assertThat(unsent.of(haru, "diary")).contains(HALF);
    assertThat(unsent.of(TestPeople.withoutWords(haru), "diary")).isEmpty();
    assertThat(unsent.of(TestPeople.person(house), "diary")).isEmpty();
    unsent.forget(haru, "diary");
    assertThat(unsent.of(haru, "diary")).isEmpty();
  }

  @Test
  void keepsWhatAFamilyTypedTheSameWay() {
    Viewer.Family mother = TestPeople.family(house);
    new UnsentForm(Door.HOME, "note", "", List.of("words"), unsent).keep(mother, HALF);
    assertThat(unsent.of(mother, "note")).contains(HALF);
    assertThat(unsent.of(new Viewer.Family(mother.id(), Optional.empty()), "note")).isEmpty();
  }

  @Test
  void keepsWhatStaffTypedAboutEachByItself() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    UnsentForm form = new UnsentForm(Door.DESK, "answer", "to", List.of("words"), unsent);
    form.keep(mori, Map.of("to", one.toString(), "words", "half an answer"));
    form.keep(mori, Map.of("to", "nobody", "words", "half an answer"));
    assertThat(unsent.of(mori, "answer", one).orElseThrow())
        .containsEntry("words", "half an answer");
    assertThat(unsent.of(mori, "answer", other)).isEmpty();
    assertThat(unsent.abouts(mori, "answer")).containsExactly(one);
    unsent.forgetAbout(one);
    assertThat(unsent.of(mori, "answer", one)).isEmpty();
  }

  @Test
  void keepsNothingBehindAnotherDoor() {
    UnsentForm form = new UnsentForm(Door.DESK, "answer", "", List.of("words"), unsent);
    form.keep(haru, HALF);
    form.keep(new Viewer.Reader(), HALF);
    assertThat(unsent.of(haru, "answer")).isEmpty();
    form.keep(mori, HALF);
    assertThat(unsent.of(mori, "answer")).contains(HALF);
  }
}
