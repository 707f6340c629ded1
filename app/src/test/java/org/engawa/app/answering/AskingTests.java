// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Switch.Position;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Redirect;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Score;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that were given on the page, and what follows from them. */
class AskingTests {

  private AskedHouse at;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    at = new AskedHouse(folder);
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void keepsASheetOfAFamilyWithTheFamilyAlone() {
    at.open(Informant.FAMILY);
    at.answer(at.hana(), Map.of("item-1", "2", "item-2", "1", "item-3", "0"));
    List<Sheet> own = at.get(FamilySheets.class).own(at.hana());
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().informant()).isEqualTo(Informant.FAMILY);
    assertThat(at.get(OwnSheets.class).of(at.hana().id().owner()))
        .allMatch(row -> Vault.alone(row.sheet()));
    assertThat(at.get(FamilySheets.class).own(TestPeople.family(at.house()))).isEmpty();
    assertThat(at.get(FamilySheets.class).own(new Viewer.Family(at.hana().id(), Optional.empty())))
        .isEmpty();
    assertThat(at.get(Answering.class).own(at.haru())).isEmpty();
    UUID id = own.getFirst().id().value();
    assertThat(at.get(FamilySheets.class).takeOut(TestPeople.family(at.house()), id)).isFalse();
    at.house().publish(new AccountErased(at.hana().id()));
    assertThat(at.get(OwnSheets.class).of(at.hana().id().owner())).isEmpty();
  }

  @Test
  void keepsTheAnswersOfSomebodyWhoLeavesInTheMiddle() {
    at.open(Informant.SELF);
    QuestionDrafts drafts = at.get(QuestionDrafts.class);
    Unfinished unfinished = at.get(Unfinished.class);
    Respondent haru = Respondent.of(at.haru());
    drafts.keep(at.haru(), Map.of("card", "made-up", "item-1", "2", "later", "true"));
    drafts.keep(at.haru(), Map.of("card", "made-up", "item-2", "skip", "item-3", "words"));
    assertThat(unfinished.of(haru, "made-up")).hasValue(Map.of("item-1", "2", "item-2", "skip"));
    drafts.keep(at.haru(), Map.of("card", "none", "item-1", "2"));
    drafts.keep(AskedHouse.YAMA, Map.of("card", "made-up", "item-1", "2"));
    assertThat(unfinished.of(Respondent.of(at.hana()), "made-up")).isEmpty();
    assertThat(at.list()).contains("made-up");
  }

  @Test
  void doesNotScoreWithoutTheItemThatTheHouseLeavesOut() {
    at.open(Informant.SELF);
    at.turn(Switch.SAFETY, Position.OFF);
    at.answer(at.haru(), Map.of("item-1", "2", "item-2", "1", "item-3", "2"));
    Sheet sheet = at.get(Answering.class).own(at.haru()).getFirst();
    assertThat(sheet.answers().item(3)).isEqualTo(new Answer.NotAsked());
    assertThat(sheet.scores().of("total").orElseThrow()).isInstanceOf(Score.NotScored.class);
  }

  @Test
  void answersByTheCodingOfTheWords() {
    at.bring(Informant.SELF, "en", "from-one");
    at.turn(Switch.SELF, Position.ON);
    at.answer(at.haru(), Map.of("item-1", "0", "item-2", "2", "item-3", "1"));
    Sheet sheet = at.get(Answering.class).own(at.haru()).getFirst();
    assertThat(sheet.coding().name()).isEqualTo("from-one");
    assertThat(sheet.answers().item(1)).isEqualTo(new Answer.NotAsked());
    assertThat(sheet.answers().item(2)).isEqualTo(new Answer.Given(2));
  }

  @Test
  void namesWhoCanBeReachedAtOnceAndOnlyAboveTheLowestAnswer() {
    at.open(Informant.SELF);
    String near = AskedHouse.EN.text("answering.near");
    Redirect aside = at.answer(at.haru(), Map.of("item-3", "1", "later", "true"));
    assertThat(at.list()).contains(near, "href=\"/crisis\"");
    assertThat(aside.path()).isEqualTo("/room/questions");
    Redirect kept = at.answer(at.haru(), Map.of("item-3", "1"));
    assertThat(kept.path()).startsWith("/room/sheets/");
    assertThat(at.list()).doesNotContain(near);
    Sheet sheet = at.get(Answering.class).own(at.haru()).getFirst();
    UUID id = sheet.id().value();
    assertThat(
            TestPages.html(
                at.asking().sheet(Respondent.of(at.haru()), AskedHouse.EN, List.of(sheet), id)))
        .contains(near);
    Redirect lowest = at.answer(at.haru(), Map.of("item-3", "0"));
    assertThat(lowest.path()).isEqualTo("/room/questions");
    assertThat(at.list()).doesNotContain(near);
  }

  @Test
  void saysAtTheDeskThatAHumanReadsItToday() {
    Sheet above = at.sheet(1);
    Sheet lowest = at.sheet(0);
    ScoreViews views = at.get(ScoreViews.class);
    assertThat(views.of(AskedHouse.EN, above).getFirst().today())
        .endsWith("whatever the total is: 3.");
    assertThat(views.of(AskedHouse.EN, lowest).getFirst().today()).isEmpty();
    ResultPage page =
        new ResultPage(
            AskedHouse.EN.wideFrame(Door.DESK, "answering.result.title"),
            UUID.randomUUID(),
            views.of(AskedHouse.EN, above),
            ChangeView.of(AskedHouse.EN, above, List.of(above), Optional.empty()));
    assertThat(TestPages.html(page)).contains(AskedHouse.EN.text("answering.today", "3"));
  }

  @Test
  void keepsSheetsReadableWhenTheirInstrumentOrItsWordsAreRetired() {
    at.open(Informant.SELF);
    at.answer(at.haru(), Map.of("item-1", "2", "item-3", "0"));
    UUID words = at.get(Wordings.class).brought(at.card()).getFirst().id().value();
    at.turn(Switch.OFFERED, Position.OFF);
    at.get(Wordings.class).retire(AskedHouse.YAMA.id(), words);
    assertThat(at.offered(Informant.SELF)).doesNotContain("made-up");
    assertThatThrownBy(() -> at.answer(at.haru(), Map.of("item-1", "1")))
        .isInstanceOf(NotThere.class);
    List<Sheet> own = at.get(Answering.class).own(at.haru());
    UUID id = own.getFirst().id().value();
    assertThat(TestPages.html(at.asking().sheet(Respondent.of(at.haru()), AskedHouse.EN, own, id)))
        .contains("first line", "a lot");
    assertThat(at.list()).contains("A made-up title in en");
    at.turn(Switch.OFFERED, Position.ON);
    assertThat(at.offered(Informant.SELF)).doesNotContain("made-up");
    at.bring(Informant.SELF, "en", "from-nothing");
    assertThat(at.offered(Informant.SELF)).contains("made-up");
  }
}
