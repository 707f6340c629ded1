// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.StaffReenrolled;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PasskeyRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private TestHouse house;
  private PasskeyRows rows;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    rows = new PasskeyRows(house.get(DSLContext.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsPasskeysTheOldestFirstAndFindsEachByItsLookup() {
    PersonId haru = new PersonId(UUID.randomUUID());
    Passkey later = passkey(haru, "later", NOW.plusSeconds(5));
    Passkey earlier = passkey(haru, "earlier", NOW);
    assertThat(add(later)).isTrue();
    assertThat(add(earlier)).isTrue();
    assertThat(add(passkey(haru, "earlier", NOW))).isFalse();
    assertThat(rows.of(haru)).extracting(Passkey::id).containsExactly(earlier.id(), later.id());
    Passkey found = rows.by("later".getBytes(UTF_8)).orElseThrow();
    assertThat(found.account()).isEqualTo(haru);
    assertThat(found.addedAt()).isEqualTo(later.addedAt());
    assertThat(found.credential()).asString(UTF_8).isEqualTo("credential");
    assertThat(found.handle()).asString(UTF_8).isEqualTo("handle");
    assertThat(found.label()).asString(UTF_8).isEqualTo("label");
    assertThat(rows.by("never".getBytes(UTF_8))).isEmpty();
    assertThat(rows.of(new FamilyId(haru.value()))).isEmpty();
  }

  @Test
  void countsOnAndNeverBack() {
    Passkey passkey = passkey(new StaffId(UUID.randomUUID()), "counted", NOW);
    add(passkey);
    assertThat(used(passkey, 0)).isTrue();
    assertThat(used(passkey, 4)).isTrue();
    assertThat(used(passkey, 4)).isFalse();
    assertThat(used(passkey, 0)).isFalse();
    assertThat(rows.by("counted".getBytes(UTF_8)).orElseThrow().uses()).isEqualTo(4);
  }

  @Test
  void takesOutOnlyWhatIsTheirs() {
    FamilyId mother = new FamilyId(UUID.randomUUID());
    Passkey passkey = passkey(mother, "of mother", NOW);
    add(passkey);
    assertThat(remove(new FamilyId(UUID.randomUUID()), passkey)).isFalse();
    assertThat(remove(new PersonId(mother.value()), passkey)).isFalse();
    assertThat(remove(mother, passkey)).isTrue();
    assertThat(remove(mother, passkey)).isFalse();
  }

  @Test
  void forgetsThemWithTheAccountAndWhenStaffBeginAnew() {
    PersonId sora = new PersonId(UUID.randomUUID());
    StaffId mori = new StaffId(UUID.randomUUID());
    add(passkey(sora, "of sora", NOW));
    add(passkey(mori, "of mori", NOW));
    PasskeyForgetting forgetting = new PasskeyForgetting(rows);
    house.write(() -> forgetting.erased(new AccountErased(sora)));
    assertThat(rows.of(sora)).isEmpty();
    assertThat(rows.of(mori)).hasSize(1);
    house.write(() -> forgetting.reenrolled(new StaffReenrolled(mori)));
    assertThat(rows.of(mori)).isEmpty();
  }

  private boolean add(Passkey passkey) {
    return house.write(() -> rows.add(passkey));
  }

  private boolean used(Passkey passkey, long uses) {
    return house.write(() -> rows.used(passkey.id(), uses));
  }

  private boolean remove(AccountId account, Passkey passkey) {
    return house.write(() -> rows.remove(account, passkey.id()));
  }

  private static Passkey passkey(AccountId account, String lookup, Instant addedAt) {
    return new Passkey(
        UUID.randomUUID(),
        account,
        lookup.getBytes(UTF_8),
        "credential".getBytes(UTF_8),
        "handle".getBytes(UTF_8),
        "label".getBytes(UTF_8),
        0,
        addedAt);
  }
}
