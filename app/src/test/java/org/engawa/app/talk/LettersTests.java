// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.NotThere;
import org.engawa.app.talk.Arrival.FirstPage;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.Test;

class LettersTests extends AtTheTable {

  private static final Arrival EVERY_THREE_HOURS =
      new Arrival(
          new Chosen(
              new ArrivalHours(Set.of(0, 6, 9, 12, 15, 18, 21)), Set.of(Chosen.What.LETTERS)),
          FirstPage.SAYS_ONE_IS_THERE);

  @Test
  void goBetweenTheTwoAndNobodyElse() {
    WriteLetter said = letter("The heron is back.", Sending.AT_ONCE);
    assertThat(letters.write(haru, mori.id(), said)).isEqualTo(new Posted.Sent());
    assertThat(letters.open(mori, within, said.id()).words()).isEqualTo("The heron is back.");
    Viewer.Staff iwa = works(Role.CLINICIAN);
    relations.assign(harus, iwa.id());
    assertThatThrownBy(() -> letters.open(iwa, within, said.id())).isInstanceOf(NotThere.class);
    Viewer.Staff tani = works(Role.SUPPORTER);
    assertThatThrownBy(() -> letters.open(tani, within, said.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.write(haru, tani.id(), letter("x", Sending.AT_ONCE)))
        .isInstanceOf(NotThere.class);
    Viewer.Staff tomo = works(Role.PEER_SUPPORTER);
    relations.assign(harus, tomo.id());
    assertThat(house.get(Company.class).around(haru.id())).containsExactly(mori.id(), iwa.id());
  }

  @Test
  void areSealedUnderThePersonsKeyWhoeverWroteThem() {
    letters.write(haru, mori.id(), letter("mine", Sending.AT_ONCE));
    letters.write(mori, within, letter("theirs", Sending.AT_ONCE));
    assertThat(house.get(LetterRows.class).of(haru.id()))
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(
                        house
                            .get(Vault.class)
                            .unseal(haru.id().owner(), row.id().words(), row.words()))
                    .isIn("mine", "theirs"));
  }

  @Test
  void waitForTheHourThatThePersonChose() {
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    house.get(Postbox.class).set(haru, EVERY_THREE_HOURS);
    letters.write(mori, within, letter("No hurry.", Sending.AT_ONCE));
    assertThat(letters.own(haru)).isEmpty();
    assertThat(house.get(Postbox.class).saysOneIsThere(haru.id())).isFalse();
    pass(Duration.ofDays(1));
    assertThat(letters.own(haru)).extracting(Letter::words).containsExactly("No hurry.");
    assertThat(house.get(Postbox.class).saysOneIsThere(haru.id())).isTrue();
    house.get(Postbox.class).notice(haru, mori.id());
    assertThat(house.get(Postbox.class).saysOneIsThere(haru.id())).isFalse();
  }

  @Test
  void arriveByTheNewHoursWhenThePersonChoosesOthers() {
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    house.get(Postbox.class).set(haru, EVERY_THREE_HOURS);
    letters.write(mori, within, letter("No hurry.", Sending.AT_ONCE));
    house.get(Postbox.class).set(haru, Arrival.USUAL);
    assertThat(letters.own(haru)).hasSize(1);
    assertThat(house.get(Postbox.class).saysOneIsThere(haru.id())).isFalse();
  }

  @Test
  void arriveAtOnceWhenOnlyTheBoardsComeAtHours() {
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    Chosen boards = new Chosen(EVERY_THREE_HOURS.chosen().hours(), Set.of(Chosen.What.BOARDS));
    house.get(Postbox.class).set(haru, new Arrival(boards, FirstPage.SAYS_NOTHING));
    letters.write(mori, within, letter("No hurry.", Sending.AT_ONCE));
    assertThat(letters.own(haru)).hasSize(1);
    assertThat(house.get(Postbox.class).of(haru.id()).chosen()).isEqualTo(boards);
  }

  @Test
  void canBeTakenBackUntilTheyArrive() {
    WriteLetter later = letter("Perhaps.", Sending.IN_AN_HOUR);
    letters.write(haru, mori.id(), later);
    assertThat(letters.atDesk(between())).isEmpty();
    assertThatThrownBy(() -> letters.open(mori, within, later.id())).isInstanceOf(NotThere.class);
    letters.takeBack(haru, later.id());
    pass(Duration.ofHours(2));
    assertThat(letters.atDesk(between())).isEmpty();
    assertThat(letters.own(haru)).extracting(Letter::arrivesAt).allMatch(at -> at.isEmpty());
    assertThat(letters.own(TestPeople.withoutWords(haru))).isEmpty();
    letters.write(haru, mori.id(), new WriteLetter(later.id(), "Yes.", Sending.IN_AN_HOUR));
    pass(Duration.ofHours(2));
    letters.takeBack(haru, later.id());
    assertThat(letters.open(mori, within, later.id()).words()).isEqualTo("Yes.");
  }

  @Test
  void ofTheTeamCanBeTakenBackUntilTheyArrive() {
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    WriteLetter said = letter("Tomorrow then.", Sending.IN_AN_HOUR);
    letters.write(mori, within, said);
    assertThatThrownBy(() -> letters.takeBack(haru, said.id())).isInstanceOf(NotThere.class);
    letters.takeBack(mori, within, said.id());
    pass(Duration.ofHours(2));
    assertThat(letters.own(haru)).isEmpty();
    letters.throwAway(mori, within, said.id());
    assertThat(letters.atDesk(between())).isEmpty();
  }

  @Test
  void goOutTenInADayAndThenAreKeptAsDrafts() {
    for (int i = 0; i < 10; i++) {
      assertThat(letters.write(haru, mori.id(), letter("no. " + i, Sending.AT_ONCE)))
          .isEqualTo(new Posted.Sent());
    }
    WriteLetter eleventh = letter("one more", Sending.AT_ONCE);
    assertThat(letters.write(haru, mori.id(), eleventh)).isEqualTo(new Posted.KeptForLater());
    assertThat(letters.atDesk(between())).hasSize(10);
    assertThat(letters.own(haru)).extracting(Letter::words).contains("one more");
    pass(Duration.ofDays(1));
    assertThat(letters.write(haru, mori.id(), eleventh)).isEqualTo(new Posted.Sent());
    assertThat(letters.atDesk(between())).hasSize(11);
  }

  @Test
  void sentTwiceByOneFormAreOne() {
    WriteLetter said = letter("Once.", Sending.AT_ONCE);
    letters.write(haru, mori.id(), said);
    letters.write(haru, mori.id(), said);
    assertThat(letters.own(haru)).hasSize(1);
    letters.write(haru, mori.id(), new WriteLetter(said.id(), "Changed.", Sending.AT_ONCE));
    assertThat(letters.own(haru)).extracting(Letter::words).contains("Once.", "Changed.");
  }

  @Test
  void withAnIdOfSomebodyElseChangeNothingOfTheirs() {
    WriteLetter said = letter("Harus.", Sending.NOT_YET);
    letters.write(haru, mori.id(), said);
    Viewer.Person sora = TestPeople.person(house);
    CaseId soras = CaseId.random();
    relations.assign(soras, mori.id());
    relations.join(soras, sora.id());
    letters.write(sora, mori.id(), new WriteLetter(said.id(), "Soras.", Sending.NOT_YET));
    assertThat(letters.own(haru)).extracting(Letter::words).containsExactly("Harus.");
    assertThat(letters.own(sora)).extracting(Letter::words).containsExactly("Soras.");
    assertThatThrownBy(() -> letters.letGo(sora, said.id())).isInstanceOf(NotThere.class);
  }

  @Test
  void canBeLetGoForBothAndLeaveOnlyThatThereWereSome() {
    WriteLetter said = letter("Gone soon.", Sending.AT_ONCE);
    letters.write(haru, mori.id(), said);
    letters.letGo(haru, said.id());
    assertThat(letters.atDesk(between())).isEmpty();
    assertThat(house.get(LetterRows.class).find(said.id())).isEmpty();
    assertThat(house.get(Exchanged.class).of(harus, mori.id()))
        .containsExactly(Exchanged.What.LETTERS);
  }

  @Test
  void thatNeverArrivedLeaveNothing() {
    WriteLetter said = letter("Not sent.", Sending.NOT_YET);
    letters.write(haru, mori.id(), said);
    letters.letGo(haru, said.id());
    assertThat(house.get(Exchanged.class).of(harus, mori.id())).isEmpty();
  }

  @Test
  void areGoneWithAnErasedPersonAndNobodyElse() {
    letters.write(haru, mori.id(), letter("mine", Sending.AT_ONCE));
    letters.write(mori, within, letter("theirs", Sending.AT_ONCE));
    Viewer.Person sora = TestPeople.person(house);
    CaseId soras = CaseId.random();
    relations.assign(soras, mori.id());
    relations.join(soras, sora.id());
    letters.write(sora, mori.id(), letter("Soras.", Sending.AT_ONCE));
    house.publish(new AccountErased(haru.id()));
    assertThat(house.get(LetterRows.class).of(haru.id())).isEmpty();
    assertThat(house.get(RungRows.class).of(haru.id(), mori.id())).isEmpty();
    assertThat(house.get(Exchanged.class).of(harus, mori.id()))
        .isEqualTo(List.of(Exchanged.What.LETTERS));
    assertThat(letters.own(sora)).hasSize(1);
  }

  @Test
  void closeAtTheDeskWhenOneOfThemLeavesAndDoNotOpenAgain() {
    WriteLetter said = letter("Between us.", Sending.AT_ONCE);
    letters.write(haru, mori.id(), said);
    relations.leave(harus, mori.id());
    assertThatThrownBy(() -> letters.open(mori, within, said.id())).isInstanceOf(NotThere.class);
    relations.assign(harus, mori.id());
    assertThatThrownBy(() -> letters.open(mori, within, said.id())).isInstanceOf(NotThere.class);
    assertThat(letters.own(haru)).hasSize(1);
  }
}
