// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditVerdict;
import org.engawa.app.vault.Vault;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader's log promises on every database. */
abstract class LooksContract {

  private static final Optional<UUID> WHOLE = Optional.empty();

  @TempDir Path folder;
  TestHouse house;
  Relations relations;
  Consents consents;
  Looks looks;
  final Cast cast = new Cast();

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    relations = house.get(Relations.class);
    consents = house.get(Consents.class);
    looks = house.get(Looks.class);
    cast.admit(house);
    relations.assign(cast.harusCase, cast.mori);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void writesALookBeforeTheTextIsRead() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    int before = lines().size();
    String text = looks.reading(supporter(), cast.haru, Topic.MAP, () -> lines().size() + " line");
    assertThat(text).isEqualTo((before + 1) + " line");
  }

  @Test
  void toldOnceForAnHourButChainedEachTime() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    int chained = chained();
    Topic map = Topic.MAP;
    for (int time = 0; time < 3; time++) {
      assertThat(looks.reading(supporter(), cast.haru, map, () -> "map")).isEqualTo("map");
    }
    assertThat(lines()).hasSizeBetween(1, 2);
    assertThat(chained() - chained).isEqualTo(3);
    assertThat(house.get(AuditChain.class).verify(List.of()))
        .isInstanceOf(AuditVerdict.Whole.class);
  }

  @Test
  void keepsTheReasonOnlySealed() {
    house.write(() -> looks.looked(supporter(), cast.haru, Topic.MAP, "Mori is away"));
    LookLine line = lines().getFirst();
    byte[] sealed = line.whySealed().orElseThrow();
    assertThat(new String(sealed, UTF_8)).doesNotContain("Mori");
    assertThat(
            house.get(Vault.class).unseal(cast.haru.owner(), Looks.placeOfWhy(line.id()), sealed))
        .isEqualTo("Mori is away");
  }

  @Test
  void writesNoLookOutsideOfAWritingTransaction() {
    assertThatThrownBy(() -> looks.looked(supporter(), cast.haru, Topic.MAP))
        .isInstanceOf(IllegalStateException.class);
    assertThat(lines()).isEmpty();
  }

  @Test
  void showsNothingWhenTheLookCannotBeWritten() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    house.write(() -> house.get(DSLContext.class).execute("drop table audit_line"));
    List<String> shown = new ArrayList<>();
    assertThatThrownBy(
            () -> looks.reading(supporter(), cast.haru, Topic.MAP, () -> shown.add("map")))
        .isInstanceOf(LookNotWritten.class);
    assertThat(shown).isEmpty();
    assertThat(lines()).isEmpty();
  }

  @Test
  void readsNothingThatIsShut() {
    relations.join(cast.harusCase, cast.haru);
    List<String> shown = new ArrayList<>();
    assertThatThrownBy(
            () -> looks.reading(supporter(), cast.haru, Topic.MAP, () -> shown.add("map")))
        .isInstanceOf(NotThere.class);
    assertThat(shown).isEmpty();
    assertThat(lines()).isEmpty();
  }

  @Test
  void forgetsAnErasedPersonAndKeepsTheChainWhole() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    looks.reading(supporter(), cast.haru, Topic.MAP, () -> "map");
    house.write(
        () -> {
          house.get(Situation.Announcer.class).events().publishEvent(new AccountErased(cast.haru));
          house.get(Vault.class).destroy(cast.haru.owner());
        });
    assertThat(relations.personOf(cast.harusCase)).isEmpty();
    assertThat(lines()).isEmpty();
    assertThat(house.get(DSLContext.class).fetchCount(DSL.table("consent_grant"))).isZero();
    assertThat(house.get(AuditChain.class).verify(List.of()))
        .isInstanceOf(AuditVerdict.Whole.class);
  }

  private Viewer.Staff supporter() {
    return Cast.as(cast.mori, Role.SUPPORTER);
  }

  private List<LookLine> lines() {
    return house.get(LookLines.class).of(cast.haru);
  }

  private int chained() {
    return house.get(DSLContext.class).fetchCount(DSL.table("audit_line"));
  }
}
