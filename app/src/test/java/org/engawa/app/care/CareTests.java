// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Joining;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Sight;
import org.engawa.app.consent.Topic;
import org.engawa.app.consent.Whom;
import org.engawa.app.family.NoteId;
import org.engawa.app.family.Notes;
import org.engawa.app.family.WriteNote;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareTests {

  private TestHouse house;
  private Cases cases;
  private Joinings joinings;
  private Relations relations;
  private Viewer.Staff mori;
  private Viewer.Staff sato;
  private Viewer.Staff lead;
  private Viewer.Person haru;
  private CaseId harus;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.consent",
            "org.engawa.app.answering",
            "org.engawa.app.draft",
            "org.engawa.app.family",
            "org.engawa.app.care");
    cases = house.get(Cases.class);
    joinings = house.get(Joinings.class);
    relations = house.get(Relations.class);
  }

  @BeforeEach
  void enter() {
    mori = TestPeople.staff(Role.SUPPORTER);
    sato = TestPeople.staff(Role.SUPPORTER);
    lead = TestPeople.staff(Role.LEAD);
    haru = TestPeople.person(house);
    harus = cases.open(mori, "Haru");
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void opensACaseForWhoeverIsWithIt() {
    assertThat(cases.of(mori, harus).name()).isEqualTo("Haru");
    cases.rename(mori, harus, "Haruka");
    assertThat(cases.of(mori, harus).name()).isEqualTo("Haruka");
    assertThat(house.get(CaseRows.class).find(harus).orElseThrow().name())
        .asString(UTF_8)
        .doesNotContain("Haru");
  }

  @Test
  void isNotThereForStrangers() {
    for (Viewer.Staff stranger : new Viewer.Staff[] {sato, lead, TestPeople.staff(Role.OPERATOR)}) {
      isNotThere(() -> cases.of(stranger, harus));
      isNotThere(() -> cases.rename(stranger, harus, "mine"));
      isNotThere(() -> cases.handBack(stranger, harus));
      isNotThere(() -> joinings.make(stranger, harus, Language.EN));
      isNotThere(() -> joinings.takeBack(stranger, harus));
    }
    isNotThere(() -> cases.take(sato, harus));
    isNotThere(() -> cases.of(mori, CaseId.random()));
    assertThat(cases.of(mori, harus).name()).isEqualTo("Haru");
  }

  @Test
  void listsToEachOnlyWhatTheyMayList() {
    CaseId soras = cases.open(sato, "Sora");
    assertThat(cases.list(mori, Locale.ENGLISH))
        .extracting(CareCase::id)
        .contains(harus)
        .doesNotContain(soras);
    assertThat(cases.list(lead, Locale.ENGLISH)).extracting(CareCase::id).contains(harus, soras);
    assertThat(cases.list(TestPeople.staff(Role.OPERATOR), Locale.ENGLISH)).isEmpty();
    cases.take(lead, harus);
    assertThat(cases.of(lead, harus).name()).isEqualTo("Haru");
    isNotThere(() -> cases.take(lead, CaseId.random()));
  }

  @Test
  void letsAnyOfTheTeamTakeOnWhatNobodyIsWith() {
    cases.handBack(mori, harus);
    assertThat(cases.list(sato, Locale.ENGLISH)).extracting(CareCase::id).contains(harus);
    isNotThere(() -> cases.of(sato, harus));
    isNotThere(() -> cases.take(TestPeople.staff(Role.OPERATOR), harus));
    isNotThere(() -> cases.take(TestPeople.staff(Role.PEER_SUPPORTER), harus));
    cases.take(sato, harus);
    isNotThere(() -> cases.take(mori, harus));
  }

  @Test
  void opensACaseForAFamilyThatAsks() {
    Viewer.Family mother = TestPeople.family(house);
    CaseId asked =
        house
            .get(Notes.class)
            .ask(
                mother,
                "Aoba",
                new WriteNote(
                    new NoteId(UUID.randomUUID()),
                    "please",
                    "",
                    Optional.empty(),
                    Optional.empty()));
    assertThat(cases.list(lead, Locale.ENGLISH))
        .filteredOn(each -> each.id().equals(asked))
        .extracting(CareCase::name)
        .containsExactly("Aoba");
    assertThat(relations.familiesOf(asked)).containsExactly(mother.id());
    isNotThere(() -> cases.of(lead, asked));
  }

  @Test
  void namesWhoHandedTheWordsOverAndOpensOnce() {
    for (Language language : Language.values()) {
      CaseId of = cases.open(mori, "somebody");
      Viewer.Person person = TestPeople.person(house);
      String words = words(mori, of, language);
      assertThat(joinings.isOut(of)).isTrue();
      assertThat(joinings.from(words)).contains(mori.id());
      assertThat(joinings.from(" " + words.replace(" ", "\u3000"))).contains(mori.id());
      assertThat(relations.caseOf(person.id())).isEmpty();
      assertThat(joinings.join(person, words)).contains(Joining.JOINED);
      assertThat(relations.personOf(of)).contains(person.id());
      assertThat(joinings.isOut(of)).isFalse();
      assertThat(joinings.from(words)).isEmpty();
      assertThat(joinings.join(haru, words)).isEmpty();
    }
  }

  @Test
  void opensNothingWithWordsThatAreNone() {
    words(mori, harus, Language.EN);
    for (String typed : new String[] {"", "a", "not three words at all", "x y z", "%' or 1=1"}) {
      assertThat(joinings.from(typed)).as(typed).isEmpty();
      assertThat(joinings.join(haru, typed)).as(typed).isEmpty();
    }
  }

  @Test
  void opensNothingAfterTheWordsWereTakenBack() {
    String words = words(mori, harus, Language.EN);
    joinings.takeBack(mori, harus);
    assertThat(joinings.from(words)).isEmpty();
    assertThat(joinings.join(haru, words)).isEmpty();
    assertThat(joinings.isOut(harus)).isFalse();
  }

  @Test
  void opensOnlyWithTheNewestWords() {
    String old = words(mori, harus, Language.EN);
    String anew = words(mori, harus, Language.JA);
    assertThat(joinings.join(haru, old)).isEmpty();
    assertThat(joinings.join(haru, anew)).contains(Joining.JOINED);
  }

  @Test
  void opensNothingWithWordsOfSomebodyWhoIsNoLongerWithTheCase() {
    String words = words(mori, harus, Language.EN);
    cases.take(lead, harus);
    cases.handBack(mori, harus);
    assertThat(joinings.from(words)).isEmpty();
    assertThat(joinings.join(haru, words)).isEmpty();
    assertThat(joinings.isOut(harus)).isFalse();
  }

  @Test
  void keepsTheWordsWhenThePersonCannotJoin() {
    relations.join(cases.open(sato, "elsewhere"), haru.id());
    String words = words(mori, harus, Language.EN);
    assertThat(joinings.join(haru, words)).contains(Joining.ELSEWHERE);
    assertThat(joinings.isOut(harus)).isTrue();
    Viewer.Person sora = TestPeople.person(house);
    assertThat(joinings.join(sora, words)).contains(Joining.JOINED);
  }

  @Test
  void closesWhatWasOpenToWhoeverHandsBack() {
    Viewer.Family mother = TestPeople.family(house);
    relations.accompany(harus, mother.id());
    relations.join(harus, haru.id());
    relations.assign(harus, sato.id());
    Consents consents = house.get(Consents.class);
    consents.give(haru, Topic.MAP, Optional.empty(), mori.id());
    consents.give(haru, Topic.MAP, Optional.empty(), sato.id());
    Optional<UUID> note = Optional.of(UUID.randomUUID());
    consents.give(mother, Topic.FAMILY_NOTE, note, new Whom.One(mori.id()));
    cases.handBack(mori, harus);
    assertThat(sees(mori)).isInstanceOf(Sight.Shut.class);
    assertThat(sees(sato)).isInstanceOf(Sight.Open.class);
    assertThat(consents.open(haru.id())).hasSize(1);
    assertThat(consents.open(mother.id())).isEmpty();
    isNotThere(() -> cases.of(mori, harus));
    relations.assign(harus, mori.id());
    assertThat(sees(mori)).isInstanceOf(Sight.Shut.class);
  }

  private Sight sees(Viewer.Staff staff) {
    return house.get(Access.class).toPerson(staff, haru.id(), Topic.MAP);
  }

  private String words(Viewer.Staff by, CaseId to, Language language) {
    return String.join(" ", joinings.make(by, to, language).words());
  }

  private static void isNotThere(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotThere.class);
  }
}
