// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Disguise;
import org.engawa.app.vault.Slips;
import org.engawa.app.vault.Vault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disguise promises on every database. */
abstract class DisguiseContract {

  @TempDir Path folder;
  private TestHouse house;
  private Slips slips;
  private Disguises disguises;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    slips = house.get(Slips.class);
    disguises = new Disguises(slips);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void keepsWhatSomebodyChoseSealedUntilTheyChooseOtherwise() {
    PersonId haru = TestPeople.person(house).id();
    assertThat(disguises.of(haru)).isEmpty();
    disguises.choose(haru, Optional.of(new Disguise(Disguise.Kind.WEATHER, "")));
    Disguise own = new Disguise(Disguise.Kind.NOTES, "bird list");
    disguises.choose(haru, Optional.of(own));
    assertThat(disguises.of(haru)).contains(own);
    assertThat(disguises.of(TestPeople.family(house).id())).isEmpty();
    assertThat(house.get(DSLContext.class).fetch("select * from slip").toString())
        .doesNotContain("bird", "notes");
    disguises.choose(haru, Optional.empty());
    assertThat(disguises.of(haru)).isEmpty();
  }

  @Test
  void forgetsAnErasedPersonAndNobodyElse() {
    PersonId haru = TestPeople.person(house).id();
    FamilyId hana = TestPeople.family(house).id();
    disguises.choose(haru, Optional.of(new Disguise(Disguise.Kind.RECIPES, "")));
    disguises.choose(hana, Optional.of(new Disguise(Disguise.Kind.READING, "")));
    house.write(() -> house.get(Vault.class).destroy(haru.owner()));
    assertThat(disguises.of(haru)).isEmpty();
    assertThat(disguises.of(hana)).isPresent();
  }

  @Test
  void knowsNoneOfStaff() {
    assertThat(disguises.of(new StaffId(UUID.randomUUID()))).isEmpty();
  }
}
