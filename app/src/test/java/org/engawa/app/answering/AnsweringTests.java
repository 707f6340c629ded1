// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweringTests {

  private static final Optional<UUID> WHOLE = Optional.empty();

  private TestHouse house;
  private Answering answering;
  private PaperSheets paper;
  private Unfinished unfinished;
  private Consents consents;
  private Card k6;
  private Viewer.Person haru;
  private Viewer.Staff mori;
  private CaseId harus;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder, "org.engawa.app.vault", "org.engawa.app.consent", "org.engawa.app.answering");
    answering = house.get(Answering.class);
    paper = house.get(PaperSheets.class);
    unfinished = house.get(Unfinished.class);
    consents = house.get(Consents.class);
    k6 = house.get(Instruments.class).card("k6").orElseThrow();
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    harus = CaseId.random();
    house.write(() -> house.get(Vault.class).admit(new OwnerId(harus.value())));
    house.get(Relations.class).assign(harus, mori.id());
    house.get(Relations.class).join(harus, haru.id());
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsAnOwnSheetAloneUntilItIsOpened() {
    Sheet sheet = keep();
    assertThat(alone()).containsExactly(true);
    assertThat(answering.shared(haru.id())).isEmpty();
    assertThat(answering.own(TestPeople.withoutWords(haru))).isEmpty();
    assertThat(answering.own(haru)).containsExactly(sheet);
  }

  @Test
  void sharesSheetsFromTheFirstOpeningToTheLastTakingBack() {
    keep();
    consents.give(haru, Topic.MAP, WHOLE, mori.id());
    keep();
    assertThat(alone()).containsExactly(false, false);
    consents.give(haru, Topic.ANSWERS, WHOLE, mori.id());
    consents.takeBack(haru, Topic.MAP, WHOLE);
    assertThat(alone()).containsExactly(false, false);
    consents.takeBack(haru, Topic.ANSWERS, WHOLE);
    assertThat(alone()).containsExactly(true, true);
    assertThat(answering.own(haru)).hasSize(2);
  }

  @Test
  void sharesJustTheSheetThatIsOpened() {
    Sheet one = keep();
    keep();
    Optional<UUID> item = Optional.of(one.id().value());
    consents.give(haru, Topic.ANSWERS, item, mori.id());
    assertThat(answering.shared(haru.id())).containsExactly(one);
    consents.takeBack(haru, Topic.ANSWERS, item);
    assertThat(answering.shared(haru.id())).isEmpty();
  }

  @Test
  void staysAloneWhenSomethingElseIsOpened() {
    keep();
    consents.give(haru, Topic.CHECK_INS, WHOLE, mori.id());
    assertThat(alone()).containsExactly(true);
  }

  @Test
  void keepsTheSameSheetOnce() {
    Sheet sheet = sheet(k6, 1, 1, 1, 1, 1, 1);
    answering.keep(haru.id(), sheet);
    answering.keep(haru.id(), sheet);
    assertThat(answering.own(haru)).hasSize(1);
    paper.enter(mori.id(), harus, sheet);
    paper.enter(mori.id(), harus, sheet);
    assertThat(paper.of(harus)).containsExactly(sheet);
  }

  @Test
  void takesOutOnlyOnesOwnAndWhatWasOpenOfIt() {
    Sheet sheet = keep();
    UUID id = sheet.id().value();
    consents.give(haru, Topic.ANSWERS, Optional.of(id), mori.id());
    assertThat(answering.takeOut(TestPeople.person(house), id)).isFalse();
    assertThat(answering.takeOut(haru, id)).isTrue();
    assertThat(answering.own(haru)).isEmpty();
    assertThat(consents.open(haru.id())).isEmpty();
    paper.enter(mori.id(), harus, sheet);
    assertThat(paper.takeOut(CaseId.random(), id)).isFalse();
    assertThat(paper.takeOut(harus, id)).isTrue();
    assertThat(paper.of(harus)).isEmpty();
  }

  @Test
  void keepsASheetWhoseCardIsNotThereAndShowsTheOthers() {
    Sheet kept = keep();
    Sheet lost = sheet(renamed(k6), 1, 2, 3, 4, 0, 1);
    answering.keep(haru.id(), lost);
    paper.enter(mori.id(), harus, lost);
    assertThat(answering.own(haru)).containsExactly(kept);
    assertThat(paper.of(harus)).isEmpty();
    consents.give(haru, Topic.MAP, WHOLE, mori.id());
    assertThat(answering.shared(haru.id())).containsExactly(kept);
    consents.takeBack(haru, Topic.MAP, WHOLE);
    assertThat(alone()).containsExactly(true, true);
    assertThat(house.get(CaseSheets.class).of(harus)).hasSize(1);
  }

  @Test
  void takesUpAgainWhatWasPutAside() {
    Map<String, String> fields = Map.of("item-1", "3", "day", "2026-11-20");
    unfinished.put(room(haru), "k6", fields);
    unfinished.put(room(haru), "k6", Map.of("item-1", "4"));
    assertThat(unfinished.of(room(haru), "k6")).contains(Map.of("item-1", "4"));
    assertThat(unfinished.of(room(haru), "k10")).isEmpty();
    assertThat(unfinished.of(room(TestPeople.withoutWords(haru)), "k6")).isEmpty();
    unfinished.put(harus, "k6", fields);
    assertThat(unfinished.of(harus, "k6")).contains(fields);
    unfinished.forget(harus, "k6");
    assertThat(unfinished.of(harus, "k6")).isEmpty();
    assertThat(unfinished.of(room(haru), "k6")).isPresent();
    unfinished.forget(room(haru), "k6");
    assertThat(unfinished.of(room(haru), "k6")).isEmpty();
  }

  @Test
  void forgetsAnErasedPersonAndNobodyElse() {
    keep();
    unfinished.put(room(haru), "k6", Map.of("item-1", "3"));
    Viewer.Person sora = TestPeople.person(house);
    answering.keep(sora.id(), sheet(k6, 0, 0, 0, 0, 0, 0));
    house.publish(new AccountErased(haru.id()));
    assertThat(alone()).isEmpty();
    assertThat(unfinished.of(room(haru), "k6")).isEmpty();
    assertThat(answering.own(sora)).hasSize(1);
  }

  @Test
  void givesBackASheetWithTheItemNamedAndWhatWasTyped() {
    Visit visit = TestVisits.signedIn(Language.EN, "/desk/cases");
    PaperPage page = (PaperPage) desk().keep(mori, visit, harus.value(), fields("７"), "k6");
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page))
        .contains("Item 2: this is neither a number from 0 to 4 nor a dash.")
        .containsPattern("name=\"item-2\" value=\"７\"[^>]*aria-invalid=\"true\"")
        .containsPattern("name=\"item-1\" value=\"3\"")
        .contains("value=\"2026-11-20\"");
    assertThat(paper.of(harus)).isEmpty();
  }

  @Test
  void keepsASheetFromPaperAndForgetsWhatWasPutAside() {
    unfinished.put(harus, "k6", Map.of("item-1", "3"));
    Visit visit = TestVisits.signedIn(Language.JA, "/desk/cases");
    Object said = desk().keep(mori, visit, harus.value(), fields("４"), "k6");
    UUID id = paper.of(harus).getFirst().id().value();
    assertThat(said).isEqualTo(new Redirect("/desk/cases/" + harus.value() + "/sheets/" + id));
    assertThat(unfinished.of(harus, "k6")).isEmpty();
  }

  @Test
  void keepsWhatStoodOnASheetWhenSomebodyOfItsTeamLeaves() {
    PaperDrafts drafts = house.get(PaperDrafts.class);
    Map<String, String> left = new HashMap<>(fields("4"));
    left.put("case", harus.value().toString());
    left.put("card", "k6");
    drafts.keep(TestPeople.staff(Role.SUPPORTER), left);
    assertThat(unfinished.of(harus, "k6")).isEmpty();
    drafts.keep(mori, left);
    assertThat(unfinished.of(harus, "k6").orElseThrow())
        .containsEntry("item-2", "4")
        .containsEntry("day", "2026-11-20");
    drafts.keep(mori, Map.of("case", "../..", "card", "k6", "item-1", "2"));
    assertThat(unfinished.of(harus, "k6").orElseThrow()).containsEntry("item-1", "3");
  }

  @Test
  void letsNobodyOutsideOfACaseEnterASheet() {
    Viewer.Staff sato = TestPeople.staff(Role.SUPPORTER);
    Visit visit = TestVisits.signedIn(Language.EN, "/desk/cases");
    assertThatThrownBy(() -> desk().keep(sato, visit, harus.value(), fields("4"), "k6"))
        .isInstanceOf(NotThere.class);
    assertThat(paper.of(harus)).isEmpty();
  }

  private PaperController desk() {
    return SheetDesk.of(house);
  }

  private static Respondent room(Viewer.Person person) {
    return Respondent.of(person);
  }

  private static Map<String, String> fields(String second) {
    return Map.of(
        "informant", "SELF", "day", "2026-11-20", "item-1", "3", "item-2", second, "item-3", "-");
  }

  private Sheet keep() {
    Sheet sheet = sheet(k6, 1, 2, 3, 4, 0, 1);
    answering.keep(haru.id(), sheet);
    return sheet;
  }

  private static Sheet sheet(Card card, int... answers) {
    return new Sheet(
        new SheetId(UUID.randomUUID()),
        card,
        card.key().version(),
        card.coding(),
        Informant.SELF,
        LocalDate.of(2026, 11, 20),
        Answers.of(answers));
  }

  private static Card renamed(Card card) {
    return new Card(
        "a-card-that-went",
        card.title(),
        card.roomTitle(),
        card.source(),
        card.key(),
        card.licence(),
        card.entry(),
        card.items(),
        card.codings(),
        card.scales(),
        card.bands(),
        card.safetyItems(),
        card.informants(),
        card.validated(),
        card.notes());
  }

  private List<Boolean> alone() {
    return house.get(OwnSheets.class).of(haru.id().owner()).stream()
        .map(row -> Vault.alone(row.sheet()))
        .toList();
  }
}
