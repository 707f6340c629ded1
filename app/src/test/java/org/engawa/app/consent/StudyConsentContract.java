// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.Vault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What consent to studies promises on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StudyConsentContract {

  private static final Level TOGETHER = Level.RESEARCH_AGGREGATED;
  private static final Level PSEUDONYM = Level.RESEARCH_PSEUDONYMOUS;
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  Path folder;
  private TestHouse house;
  private StudyConsents consents;
  private Approvals approvals;
  private StudyUseRows uses;
  private Viewer.Person haru;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    consents = house.get(StudyConsents.class);
    approvals = house.get(Approvals.class);
    uses = new StudyUseRows(house.get(DSLContext.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
  }

  @Test
  void isOffUntilItIsGivenAndAfterItIsTakenBack() {
    assertThat(consents.open(haru.id())).isEmpty();
    consents.give(haru, TOGETHER);
    consents.give(haru, TOGETHER);
    assertThat(consents.open(haru.id())).containsExactly(TOGETHER);
    assertThat(consents.agreed(TOGETHER, LATER)).contains(haru.id());
    consents.takeBack(haru, TOGETHER);
    consents.takeBack(haru, TOGETHER);
    assertThat(consents.open(haru.id())).isEmpty();
    assertThat(consents.agreed(TOGETHER, LATER)).doesNotContain(haru.id());
    consents.give(haru, TOGETHER);
    assertThat(consents.open(haru.id())).containsExactly(TOGETHER);
  }

  @Test
  void countsNobodyWhoAgreedOnlyLater() {
    consents.give(haru, TOGETHER);
    assertThat(consents.agreed(TOGETHER, Instant.EPOCH)).isEmpty();
  }

  @Test
  void offersThePseudonymOnlyWithAnApprovalOnRecord() {
    UUID study = UUID.randomUUID();
    UUID together = UUID.randomUUID();
    Viewer.Staff lead = TestPeople.staff(Role.LEAD);
    approvals.confirm(lead, together, TOGETHER);
    assertThatThrownBy(() -> consents.give(haru, PSEUDONYM)).isInstanceOf(NotThere.class);
    for (Role other : new Role[] {Role.RESEARCHER, Role.SUPPORTER, Role.OPERATOR}) {
      assertThatThrownBy(() -> approvals.confirm(TestPeople.staff(other), study, PSEUDONYM))
          .isInstanceOf(NotThere.class);
    }
    approvals.confirm(lead, study, PSEUDONYM);
    assertThat(approvals.of(study).orElseThrow().by()).isEqualTo(lead.id());
    consents.give(haru, PSEUDONYM);
    assertThat(consents.open(haru.id())).containsExactly(PSEUDONYM);
    assertThat(consents.agreed(TOGETHER, LATER)).doesNotContain(haru.id());
    approvals.retire(study);
    assertThat(approvals.of(study)).isEmpty();
    assertThat(consents.offered()).containsExactly(TOGETHER);
    consents.takeBack(haru, PSEUDONYM);
    assertThat(consents.open(haru.id())).isEmpty();
  }

  @Test
  void tellsOnceAMonthInWhichStudySomebodyCounted() {
    UUID study = UUID.randomUUID();
    StudyUses told = house.get(StudyUses.class);
    house.write(() -> told.counted(haru.id(), study, TOGETHER, "Days out"));
    house.write(() -> told.counted(haru.id(), study, TOGETHER, "Days out"));
    house.write(() -> told.counted(haru.id(), UUID.randomUUID(), TOGETHER, "Nights"));
    assertThat(uses.of(haru.id()))
        .hasSize(2)
        .extracting(
            row ->
                house
                    .get(Vault.class)
                    .unseal(haru.id().owner(), StudyUses.place(row.id()), row.title()))
        .containsExactlyInAnyOrder("Days out", "Nights");
    assertThat(uses.of(haru.id()).getFirst().title()).asString().doesNotContain("Days");
  }

  @Test
  void forgetsWhoeverErasedTheirAccount() {
    consents.give(haru, TOGETHER);
    house.write(
        () ->
            house.get(StudyUses.class).counted(haru.id(), UUID.randomUUID(), TOGETHER, "Days out"));
    house.publish(new AccountErased(haru.id()));
    assertThat(consents.agreed(TOGETHER, LATER)).doesNotContain(haru.id());
    assertThat(consents.open(haru.id())).isEmpty();
    assertThat(uses.of(haru.id())).isEmpty();
  }
}
