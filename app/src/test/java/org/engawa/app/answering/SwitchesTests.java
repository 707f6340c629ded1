// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.engawa.app.answering.Switch.Position;
import org.engawa.app.answering.Switches.Turned;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Score;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the switches of an instrument do on the pages of the room, of Home and of the desk. */
class SwitchesTests {

  private static final Viewer.Staff YAMA = TestPeople.staff(Role.OPERATOR);
  private static final Visit EN = TestVisits.signedIn(Language.EN, "/room/questions");
  private static final RightToUse RIGHT =
      new RightToUse("Kumi Mori", LocalDate.of(2026, 10, 1), "a letter of the authors");

  private TestHouse house;
  private Card card;
  private Viewer.Person haru;
  private Viewer.Family hana;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    TestCards.into(folder.resolve("data"));
    house =
        TestHouse.onSqlite(
            folder, "org.engawa.app.vault", "org.engawa.app.consent", "org.engawa.app.answering");
    card = house.get(Instruments.class).card("made-up").orElseThrow();
    haru = TestPeople.person(house);
    hana = TestPeople.family(house);
  }

  @AfterEach
  void closeHouse() {
    house.close();
  }

  @Test
  void beginsWithOurCheckInForThePersonAndPaperForAll() {
    Positions now = switches().now();
    Card checkIn = house.get(Instruments.class).card("engawa-check-in").orElseThrow();
    assertThat(now.isOn(checkIn, Switch.SELF)).isTrue();
    assertThat(now.isOn(card, Switch.SELF)).isFalse();
    assertThat(house.get(Instruments.class).all())
        .allMatch(each -> now.isOn(each, Switch.OFFERED) && now.isOn(each, Switch.SUPPORTER))
        .noneMatch(each -> now.isOn(each, Switch.FAMILY));
    assertThat(offered(Informant.SELF)).containsExactly("engawa-check-in");
    assertThat(offered(Informant.FAMILY)).isEmpty();
  }

  @Test
  void asksThePersonOnlyWithWordsForThemAndTheSwitchOn() {
    assertThat(turn(Switch.SELF, Position.ON)).isEqualTo(Turned.NEEDS_WORDING);
    bring(Informant.FAMILY, "en", "from-nothing");
    assertThat(turn(Switch.SELF, Position.ON)).isEqualTo(Turned.NEEDS_WORDING);
    bring(Informant.SELF, "en", "from-nothing");
    assertThat(offered(Informant.SELF)).doesNotContain("made-up");
    assertThat(turn(Switch.SELF, Position.ON)).isEqualTo(Turned.DONE);
    assertThat(offered(Informant.SELF)).contains("made-up");
    assertThat(offered(Informant.FAMILY)).isEmpty();
    assertThat(house.get(OnThePage.class).of(Language.JA, Informant.SELF))
        .noneMatch(offer -> offer.card().id().equals("made-up"));
    assertThat(turn(Switch.FAMILY, Position.ON)).isEqualTo(Turned.DONE);
    assertThat(offered(Informant.FAMILY)).containsExactly("made-up");
    turn(Switch.SELF, Position.OFF);
    assertThat(offered(Informant.SELF)).doesNotContain("made-up");
  }

  @Test
  void writesWhoTurnedWhatAndNothingWhenItStoodThere() {
    bring(Informant.SELF, "en", "from-nothing");
    turn(Switch.SELF, Position.ON);
    turn(Switch.SELF, Position.ON);
    turn(Switch.OFFERED, Position.ON);
    List<Turn> turns = switches().now().turns();
    assertThat(turns).extracting(Turn::what).containsExactly(Switch.SELF);
    assertThat(switches().now().last(card, Switch.SELF).orElseThrow().by()).isEqualTo(YAMA.id());
    Card gaf = house.get(Instruments.class).card("gaf").orElseThrow();
    assertThat(switches().turn(YAMA.id(), gaf, Switch.FAMILY, Position.ON))
        .isEqualTo(Turned.NOT_FOR_THIS_CARD);
    assertThat(switches().turn(YAMA.id(), gaf, Switch.SAFETY, Position.OFF))
        .isEqualTo(Turned.NOT_FOR_THIS_CARD);
  }

  @Test
  void keepsASheetOfAFamilyWithTheFamilyAlone() {
    open(Informant.FAMILY);
    answer(hana, Map.of("item-1", "2", "item-2", "1", "item-3", "0"));
    List<Sheet> own = house.get(FamilySheets.class).own(hana);
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().informant()).isEqualTo(Informant.FAMILY);
    assertThat(house.get(OwnSheets.class).of(hana.id().owner()))
        .allMatch(row -> Vault.alone(row.sheet()));
    assertThat(house.get(FamilySheets.class).own(TestPeople.family(house))).isEmpty();
    assertThat(house.get(FamilySheets.class).own(new Viewer.Family(hana.id(), Optional.empty())))
        .isEmpty();
    assertThat(house.get(Answering.class).own(haru)).isEmpty();
    UUID id = own.getFirst().id().value();
    assertThat(house.get(FamilySheets.class).takeOut(TestPeople.family(house), id)).isFalse();
    house.publish(new AccountErased(hana.id()));
    assertThat(house.get(OwnSheets.class).of(hana.id().owner())).isEmpty();
  }

  @Test
  void doesNotScoreWithoutTheItemThatTheHouseLeavesOut() {
    open(Informant.SELF);
    turn(Switch.SAFETY, Position.OFF);
    answer(haru, Map.of("item-1", "2", "item-2", "1", "item-3", "2"));
    Sheet sheet = house.get(Answering.class).own(haru).getFirst();
    assertThat(sheet.answers().item(3)).isEqualTo(new Answer.NotAsked());
    assertThat(sheet.scores().of("total").orElseThrow()).isInstanceOf(Score.NotScored.class);
  }

  @Test
  void answersByTheCodingOfTheWords() {
    bring(Informant.SELF, "en", "from-one");
    turn(Switch.SELF, Position.ON);
    answer(haru, Map.of("item-1", "0", "item-2", "2", "item-3", "1"));
    Sheet sheet = house.get(Answering.class).own(haru).getFirst();
    assertThat(sheet.coding().name()).isEqualTo("from-one");
    assertThat(sheet.answers().item(1)).isEqualTo(new Answer.NotAsked());
    assertThat(sheet.answers().item(2)).isEqualTo(new Answer.Given(2));
  }

  @Test
  void namesWhoCanBeReachedAtOnceAndOnlyAboveTheLowestAnswer() {
    open(Informant.SELF);
    String near = EN.text("answering.near");
    Redirect aside = answer(haru, Map.of("item-3", "1", "later", "true"));
    assertThat(list()).contains(near, "href=\"/crisis\"");
    assertThat(aside.path()).isEqualTo("/room/questions");
    Redirect kept = answer(haru, Map.of("item-3", "1"));
    assertThat(kept.path()).startsWith("/room/sheets/");
    assertThat(list()).doesNotContain(near);
    Sheet sheet = house.get(Answering.class).own(haru).getFirst();
    UUID id = sheet.id().value();
    assertThat(TestPages.html(asking().sheet(Respondent.of(haru), EN, List.of(sheet), id)))
        .contains(near);
    Redirect lowest = answer(haru, Map.of("item-3", "0"));
    assertThat(lowest.path()).isEqualTo("/room/questions");
    assertThat(list()).doesNotContain(near);
  }

  @Test
  void saysAtTheDeskThatAHumanReadsItToday() {
    Sheet above = sheet(1);
    Sheet lowest = sheet(0);
    ScoreViews views = house.get(ScoreViews.class);
    assertThat(views.of(EN, above).getFirst().today()).endsWith("whatever the total is: 3.");
    assertThat(views.of(EN, lowest).getFirst().today()).isEmpty();
    ResultPage page =
        new ResultPage(
            EN.wideFrame(Door.DESK, "answering.result.title"),
            UUID.randomUUID(),
            views.of(EN, above),
            ChangeView.of(EN, above, List.of(above), Optional.empty()));
    assertThat(TestPages.html(page)).contains(EN.text("answering.today", "3"));
  }

  @Test
  void keepsSheetsReadableWhenTheirInstrumentOrItsWordsAreRetired() {
    open(Informant.SELF);
    answer(haru, Map.of("item-1", "2", "item-3", "0"));
    UUID words = house.get(Wordings.class).brought(card).getFirst().id().value();
    turn(Switch.OFFERED, Position.OFF);
    house.get(Wordings.class).retire(YAMA.id(), words);
    assertThat(offered(Informant.SELF)).doesNotContain("made-up");
    assertThatThrownBy(() -> answer(haru, Map.of("item-1", "1"))).isInstanceOf(NotThere.class);
    List<Sheet> own = house.get(Answering.class).own(haru);
    UUID id = own.getFirst().id().value();
    assertThat(TestPages.html(asking().sheet(Respondent.of(haru), EN, own, id)))
        .contains("first line", "a lot");
    assertThat(list()).contains("A made-up title in en");
    turn(Switch.OFFERED, Position.ON);
    assertThat(offered(Informant.SELF)).doesNotContain("made-up");
    bring(Informant.SELF, "en", "from-nothing");
    assertThat(offered(Informant.SELF)).contains("made-up");
  }

  @Test
  void entersFromPaperOnlyWhatIsSwitchedOn() {
    Viewer.Staff mori = TestPeople.staff(Role.SUPPORTER);
    CaseId of = CaseId.random();
    house.write(() -> house.get(Vault.class).admit(new OwnerId(of.value())));
    house.get(Relations.class).assign(of, mori.id());
    PaperController desk = SheetDesk.of(house);
    assertThat(TestPages.html(desk.choose(mori, EN, of.value()))).contains("/made-up\"");
    turn(Switch.SUPPORTER, Position.OFF);
    assertThat(TestPages.html(desk.choose(mori, EN, of.value()))).doesNotContain("/made-up\"");
    assertThatThrownBy(() -> desk.form(mori, EN, of.value(), "made-up"))
        .isInstanceOf(NotThere.class);
    turn(Switch.SUPPORTER, Position.ON);
    turn(Switch.OFFERED, Position.OFF);
    assertThatThrownBy(() -> desk.keep(mori, EN, of.value(), Map.of("item-1", "1"), "made-up"))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void keepsOurOwnTextOfTheWordsAndReadsItAgain() {
    BringWording brought = words(Informant.SELF, "ja", "from-nothing");
    house.get(Wordings.class).bring(YAMA.id(), brought);
    house.get(Wordings.class).bring(YAMA.id(), brought);
    List<BroughtWording> kept = house.get(Wordings.class).brought(card);
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().wording()).isEqualTo(brought.wording());
    assertThat(kept.getFirst().right()).isEqualTo(RIGHT);
  }

  @Test
  void writesAnyTextSoThatItIsReadAsItWas() {
    Wording plain = words(Informant.SELF, "en", "from-nothing").wording();
    var items = new java.util.TreeMap<>(plain.items());
    items.put(1, "a \"b\" \\ c: # - \u0007\u2028\u202e 家 🏠 \t{d}\n&e *f !g");
    Wording odd =
        new Wording(
            plain.card(), "en", plain.coding(), "~", Optional.of("- no"), items, plain.options());
    BringWording brought =
        new BringWording(new WordingId(UUID.randomUUID()), odd, Informant.SELF, RIGHT);
    house.get(Wordings.class).bring(YAMA.id(), brought);
    assertThat(house.get(Wordings.class).brought(card).getFirst().wording()).isEqualTo(odd);
  }

  private void open(Informant informant) {
    bring(informant, "en", "from-nothing");
    turn(informant == Informant.FAMILY ? Switch.FAMILY : Switch.SELF, Position.ON);
  }

  private void bring(Informant informant, String language, String coding) {
    house.get(Wordings.class).bring(YAMA.id(), words(informant, language, coding));
  }

  private BringWording words(Informant informant, String language, String coding) {
    WordingRead read =
        (WordingRead) WordingReader.read("made-up.yaml", TestCards.words(language, coding), card);
    return new BringWording(new WordingId(UUID.randomUUID()), read.wording(), informant, RIGHT);
  }

  private Turned turn(Switch what, Position to) {
    return switches().turn(YAMA.id(), card, what, to);
  }

  private List<String> offered(Informant informant) {
    return house.get(OnThePage.class).of(Language.EN, informant).stream()
        .map(offer -> offer.card().id())
        .toList();
  }

  private Redirect answer(Viewer.Person person, Map<String, String> fields) {
    return asking()
        .answer(
            Respondent.of(person),
            EN,
            sent(fields),
            sheet -> house.get(Answering.class).keep(person.id(), sheet));
  }

  private void answer(Viewer.Family family, Map<String, String> fields) {
    asking()
        .answer(
            Respondent.of(family),
            EN,
            sent(fields),
            sheet -> house.get(FamilySheets.class).keep(family, sheet));
  }

  private static Asking.Sent sent(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("id", UUID.randomUUID().toString());
    return new Asking.Sent("made-up", all);
  }

  private String list() {
    return TestPages.html(
        asking()
            .list(Respondent.of(haru), EN, new ArrayList<>(house.get(Answering.class).own(haru))));
  }

  private Sheet sheet(int third) {
    QuestionForm form =
        QuestionForm.of(
            new Offer(
                card,
                words(Informant.SELF, "en", "from-nothing").wording(),
                Informant.SELF,
                java.util.Set.of()),
            Map.of("item-1", "2", "item-2", "1", "item-3", Integer.toString(third)));
    return form.sheet(LocalDate.of(2026, 11, 20));
  }

  private Asking asking() {
    return house.get(Asking.class);
  }

  private Switches switches() {
    return house.get(Switches.class);
  }
}
