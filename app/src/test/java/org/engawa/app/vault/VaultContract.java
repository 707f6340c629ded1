// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import java.nio.file.Path;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the vault promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VaultContract {

  static final String WORDS = "I went as far as the vending machine";

  Path folder;
  TestHouse house;
  Vault vault;
  OwnerId haru;
  OwnerId sora;
  final byte[] harusWords = Random.randBytes(32);

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
  }

  @BeforeEach
  void enter() {
    haru = new OwnerId(UUID.randomUUID());
    sora = new OwnerId(UUID.randomUUID());
    vault = house.get(Vault.class);
    house.write(
        () -> {
          vault.admit(haru);
          vault.admit(sora);
          vault.admitAlone(haru, harusWords);
        });
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  static Place line() {
    return new Place("diary", "text_sealed", UUID.randomUUID());
  }

  @Test
  void opensWhatItSealed() {
    Place place = line();
    byte[] sealed = vault.seal(haru, place, WORDS);
    assertThat(vault.unseal(haru, place, sealed)).isEqualTo(WORDS);
    assertThat(Vault.alone(sealed)).isFalse();
    assertThat(new String(sealed, UTF_8)).doesNotContain("vending");
  }

  @Test
  void opensWhatItSealedBeforeARestart() {
    Place place = line();
    Place alone = line();
    byte[] sealed = vault.seal(haru, place, WORDS);
    byte[] sealedAlone = vault.sealAlone(haru, alone, WORDS);
    String db = house.db();
    house.close();
    house = TestHouse.open(folder, db, "org.engawa.app.vault");
    vault = house.get(Vault.class);
    assertThat(vault.unseal(haru, place, sealed)).isEqualTo(WORDS);
    assertThat(vault.unlock(haru, harusWords).open(alone, sealedAlone)).isEqualTo(WORDS);
  }

  @Test
  void doesNotOpenATextThatWasMoved() {
    Place first = line();
    Place second = line();
    byte[] ofFirst = vault.seal(haru, first, WORDS);
    byte[] ofSecond = vault.seal(haru, second, "nothing today");
    assertThatThrownBy(() -> vault.unseal(haru, first, ofSecond)).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.unseal(haru, second, ofFirst)).isInstanceOf(SealBroken.class);
    Place otherColumn = new Place(first.table(), "title_sealed", first.row());
    Place otherTable = new Place("letter", first.column(), first.row());
    assertThatThrownBy(() -> vault.unseal(haru, otherColumn, ofFirst))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.unseal(haru, otherTable, ofFirst))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenForAnotherOwner() {
    Place place = line();
    byte[] sealed = vault.seal(haru, place, WORDS);
    assertThatThrownBy(() -> vault.unseal(sora, place, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenAFlippedByteAndSaysNothingOfTheContent() {
    Place place = line();
    byte[] sealed = vault.seal(haru, place, WORDS);
    for (int i = 0; i < sealed.length; i++) {
      byte[] flipped = sealed.clone();
      flipped[i] ^= 1;
      assertThatThrownBy(() -> vault.unseal(haru, place, flipped))
          .isInstanceOf(SealBroken.class)
          .hasMessage("a sealed text does not open");
    }
    assertThatThrownBy(() -> vault.unseal(haru, place, new byte[0])).isInstanceOf(SealBroken.class);
  }

  @Test
  void opensMineAloneOnlyWithTheWords() {
    Place place = line();
    byte[] sealed = vault.sealAlone(haru, place, WORDS);
    assertThat(Vault.alone(sealed)).isTrue();
    assertThat(vault.unlock(haru, harusWords).open(place, sealed)).isEqualTo(WORDS);
    assertThatThrownBy(() -> vault.unlock(haru, Random.randBytes(32)))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.unseal(haru, place, sealed)).isInstanceOf(SealBroken.class);
    byte[] calledShared = sealed.clone();
    calledShared[0] = Vault.SHARED;
    assertThatThrownBy(() -> vault.unseal(haru, place, calledShared))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void doesNotOpenMineAloneThatWasMovedOrBelongsToAnother() {
    byte[] sorasWords = Random.randBytes(32);
    house.write(() -> vault.admitAlone(sora, sorasWords));
    Place place = line();
    byte[] sealed = vault.sealAlone(haru, place, WORDS);
    assertThatThrownBy(() -> vault.unlock(haru, harusWords).open(line(), sealed))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.unlock(sora, sorasWords).open(place, sealed))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.unlock(haru, sorasWords)).isInstanceOf(SealBroken.class);
  }

  @Test
  void carriesMineAloneThroughASession() {
    Place place = line();
    byte[] sealed = vault.sealAlone(haru, place, WORDS);
    byte[] cookie = Random.randBytes(32);
    byte[] kept = vault.carry(vault.unlock(haru, harusWords), cookie);
    assertThat(vault.carried(haru, kept, cookie).open(place, sealed)).isEqualTo(WORDS);
    assertThatThrownBy(() -> vault.carried(haru, kept, Random.randBytes(32)))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.carried(sora, kept, cookie)).isInstanceOf(SealBroken.class);
  }

  @Test
  void bindsMineAloneToNewWords() {
    Place place = line();
    byte[] sealed = vault.sealAlone(haru, place, WORDS);
    byte[] newWords = Random.randBytes(32);
    house.write(() -> vault.rewrap(haru, vault.unlock(haru, harusWords), newWords));
    assertThat(vault.unlock(haru, newWords).open(place, sealed)).isEqualTo(WORDS);
    assertThatThrownBy(() -> vault.unlock(haru, harusWords)).isInstanceOf(SealBroken.class);
  }

  @Test
  void keepsThePairThatAnOwnerHas() {
    assertThat(vault.keepsAlone(haru)).isTrue();
    assertThat(vault.keepsAlone(sora)).isFalse();
    assertThatThrownBy(() -> house.write(() -> vault.admitAlone(haru, Random.randBytes(32))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.sealAlone(sora, line(), WORDS))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void admitsOnceAndOnlyInATransaction() {
    assertThatThrownBy(() -> vault.admit(new OwnerId(UUID.randomUUID())))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> house.write(() -> vault.admit(haru)))
        .isInstanceOf(RuntimeException.class);
    Place place = line();
    assertThat(vault.unseal(haru, place, vault.seal(haru, place, WORDS))).isEqualTo(WORDS);
  }

  @Test
  void sealsForAnOwnerAdmittedInTheSameTransaction() {
    OwnerId nagi = new OwnerId(UUID.randomUUID());
    Place place = line();
    byte[] sealed =
        house.write(
            () -> {
              vault.admit(nagi);
              vault.admitAlone(nagi, harusWords);
              vault.sealAlone(nagi, line(), WORDS);
              return vault.seal(nagi, place, WORDS);
            });
    assertThat(vault.unseal(nagi, place, sealed)).isEqualTo(WORDS);
  }

  @Test
  void findsByLookupWithoutKeepingTheValue() {
    assertThat(vault.lookup("nickname", "haru")).isEqualTo(vault.lookup("nickname", "haru"));
    assertThat(vault.lookup("nickname", "haru")).isNotEqualTo(vault.lookup("nickname", "hare"));
    assertThat(vault.lookup("nickname", "haru")).isNotEqualTo(vault.lookup("staff", "haru"));
    assertThat(vault.lookup("ab", "c")).isNotEqualTo(vault.lookup("a", "bc"));
    assertThat(vault.pepper("haru".getBytes(UTF_8))).hasSize(32);
  }

  @Test
  void opensNothingOfAnErasedOwner() {
    Place place = line();
    Place alone = line();
    byte[] sealed = vault.seal(haru, place, WORDS);
    byte[] sealedAlone = vault.sealAlone(haru, alone, WORDS);
    byte[] cookie = Random.randBytes(32);
    byte[] kept = vault.carry(vault.unlock(haru, harusWords), cookie);
    Erasure erasure = house.write(() -> vault.destroy(haru));
    assertThatThrownBy(() -> vault.unseal(haru, place, sealed)).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.unlock(haru, harusWords)).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.carried(haru, kept, cookie).open(alone, sealedAlone))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> vault.seal(haru, place, WORDS))
        .isInstanceOf(IllegalStateException.class);
    assertThat(TestErasures.whenGone(house, erasure)).isInstanceOf(ErasureState.Gone.class);
    assertThat(house.get(Erasures.class).state(new Erasure(UUID.randomUUID())))
        .isInstanceOf(ErasureState.Unknown.class);
  }

  @Test
  void keepsTheKeyWhenTheErasingTransactionIsTakenBack() {
    Place place = line();
    byte[] sealed = vault.seal(haru, place, WORDS);
    assertThatThrownBy(
            () ->
                house.write(
                    () -> {
                      vault.destroy(haru);
                      throw new IllegalArgumentException("the next step refused");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(vault.unseal(haru, place, sealed)).isEqualTo(WORDS);
  }
}
