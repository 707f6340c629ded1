// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.Sheet;
import org.engawa.app.answering.SheetId;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.LookNotWritten;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.journal.CheckInId;
import org.engawa.app.journal.Journal;
import org.engawa.app.journal.RecordCheckIn;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservedTests {

  private static final Optional<UUID> WHOLE = Optional.empty();
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private TestHouse house;
  private Observed observed;
  private Consents consents;
  private Viewer.Person haru;
  private Viewer.Staff mori;
  private Viewer.Staff sato;
  private CaseId harus;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.consent",
            "org.engawa.app.draft",
            "org.engawa.app.drawer",
            "org.engawa.app.steps",
            "org.engawa.app.space",
            "org.engawa.app.people",
            "org.engawa.app.journal",
            "org.engawa.app.answering",
            "org.engawa.app.family",
            "org.engawa.app.profile");
    observed = house.get(Observed.class);
    consents = house.get(Consents.class);
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    sato = TestPeople.staff(Role.CLINICIAN);
    harus = CaseId.random();
    house.write(() -> house.get(Vault.class).admit(new OwnerId(harus.value())));
    Relations relations = house.get(Relations.class);
    relations.assign(harus, mori.id());
    relations.assign(harus, sato.id());
    relations.join(harus, haru.id());
    checkIn(3);
    house.get(Answering.class).keep(haru.id(), sheet("k6", Informant.SELF, 1, 1, 1, 1, 1, 1));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void showsThePersonTheirOwn() {
    assertThat(observed.by(haru, ZONE))
        .extracting(each -> each.origin().instrument() + " " + each.value())
        .containsExactly("engawa-check-in 3.0", "k6 6.0");
    assertThat(observed.by(TestPeople.withoutWords(haru), ZONE)).isEmpty();
  }

  @Test
  void showsStaffNothingOfThePersonThatIsNotOpenToJustThem() {
    assertThat(observed.isOpen(mori, haru.id())).isFalse();
    assertThatThrownBy(() -> observed.opened(mori, haru.id(), ZONE)).isInstanceOf(NotThere.class);
    consents.give(haru, Topic.MAP, WHOLE, sato.id());
    assertThatThrownBy(() -> observed.opened(mori, haru.id(), ZONE)).isInstanceOf(NotThere.class);
    consents.give(haru, Topic.CHECK_INS, WHOLE, mori.id());
    assertThatThrownBy(() -> observed.opened(mori, haru.id(), ZONE)).isInstanceOf(NotThere.class);
    assertThat(observed.byTeam(harus, ZONE)).isEmpty();
    assertThat(looks()).isZero();
  }

  @Test
  void showsWhatIsOpenUntilItIsTakenBackAndWritesTheLook() {
    consents.give(haru, Topic.MAP, WHOLE, mori.id());
    assertThat(observed.isOpen(mori, haru.id())).isTrue();
    assertThat(observed.opened(mori, haru.id(), ZONE))
        .extracting(Observation::value)
        .containsExactly(3.0, 6.0);
    assertThat(looks()).isEqualTo(1);
    consents.takeBack(haru, Topic.MAP, WHOLE);
    assertThat(observed.isOpen(mori, haru.id())).isFalse();
    assertThatThrownBy(() -> observed.opened(mori, haru.id(), ZONE)).isInstanceOf(NotThere.class);
    assertThat(looks()).isEqualTo(1);
  }

  @Test
  void showsNothingWhenTheLookCannotBeWritten() {
    consents.give(haru, Topic.MAP, WHOLE, mori.id());
    rename("audit_line", "audit_line_gone");
    try {
      assertThatThrownBy(() -> observed.opened(mori, haru.id(), ZONE))
          .isInstanceOf(LookNotWritten.class);
      assertThat(looks()).isZero();
    } finally {
      rename("audit_line_gone", "audit_line");
    }
    assertThat(observed.opened(mori, haru.id(), ZONE)).hasSize(2);
  }

  @Test
  void showsThePersonOnlyTheirOwnAnswersOfWhatTheTeamEntered() {
    PaperSheets paper = house.get(PaperSheets.class);
    paper.enter(mori.id(), harus, sheet("k10", Informant.SELF, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    paper.enter(mori.id(), harus, sheet("k10", Informant.FAMILY, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
    assertThat(observed.byTeam(harus, ZONE))
        .extracting(Observation::informant)
        .containsExactly(Informant.SELF, Informant.FAMILY);
    assertThat(observed.by(haru, ZONE)).hasSize(3).noneMatch(each -> each.value() == 20);
    assertThat(observed.by(haru, ZONE))
        .extracting(Observation::informant)
        .containsOnly(Informant.SELF);
  }

  private void checkIn(int trust) {
    Journal journal = house.get(Journal.class);
    Answers answers = Answers.of(journal.card(), Map.of(5, new Answer.Given(trust)));
    journal.keep(
        haru.id(),
        new RecordCheckIn(
            new CheckInId(UUID.randomUUID()), answers, Optional.of("words"), Optional.empty()));
  }

  private Sheet sheet(String id, Informant who, int... answers) {
    Card card = house.get(Instruments.class).card(id).orElseThrow();
    return new Sheet(
        new SheetId(UUID.randomUUID()),
        card,
        card.key().version(),
        card.coding(),
        who,
        LocalDate.of(2026, 11, 20),
        Answers.of(answers));
  }

  private int looks() {
    return house
        .get(DSLContext.class)
        .fetchCount(
            DSL.table("look"),
            DSL.field("owner_id", String.class).eq(haru.id().value().toString()));
  }

  private void rename(String from, String to) {
    house.write(
        () -> house.get(DSLContext.class).execute("alter table " + from + " rename to " + to));
  }
}
