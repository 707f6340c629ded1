// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.Test;

class LadderTests extends AtTheTable {

  @Test
  void beginsWithReadingAndIsMovedByThePersonAlone() {
    assertThat(rung()).isEqualTo(Rung.READING);
    ladder.offer(mori, harus, Rung.VOICE);
    assertThat(rung()).isEqualTo(Rung.READING);
    ladder.moveTo(haru, mori.id(), Rung.TEXT);
    assertThat(rung()).isEqualTo(Rung.TEXT);
    ladder.moveTo(haru, mori.id(), Rung.NAMELESS);
    assertThat(rung()).isEqualTo(Rung.NAMELESS);
    assertThatThrownBy(() -> ladder.moveTo(TestPeople.person(house), mori.id(), Rung.ALONE))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> ladder.offer(works(Role.LEAD), harus, Rung.ALONE))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void isOfOneSupporterAndNoOther() {
    var iwa = works(Role.CLINICIAN);
    relations.assign(harus, iwa.id());
    ladder.moveTo(haru, mori.id(), Rung.VIDEO);
    Between other = house.get(Company.class).at(haru.id(), iwa.id()).orElseThrow();
    assertThat(ladder.standing(other).rung()).isEqualTo(Rung.READING);
  }

  @Test
  void letsNoLetterOfTheTeamOutBeforeLettersAreOpen() {
    WriteLetter said = letter("Hello.", Sending.AT_ONCE);
    assertThat(letters.write(mori, within, said)).isEqualTo(new Posted.NotOpened());
    assertThat(letters.atDesk(between())).isEmpty();
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    assertThat(letters.write(mori, within, said)).isEqualTo(new Posted.Sent());
    ladder.moveTo(haru, mori.id(), Rung.READING);
    assertThat(letters.write(mori, within, letter("Again.", Sending.AT_ONCE)))
        .isEqualTo(new Posted.NotOpened());
  }

  @Test
  void isOpenedForLettersByTheFirstLetterOfThePerson() {
    letters.write(haru, mori.id(), letter("half", Sending.NOT_YET));
    assertThat(rung()).isEqualTo(Rung.READING);
    letters.write(haru, mori.id(), letter("whole", Sending.IN_AN_HOUR));
    assertThat(rung()).isEqualTo(Rung.LETTERS);
  }

  @Test
  void keepsAnOfferUntilOneOfThemPutsItAwayOrItIsTakenUp() {
    ladder.offer(mori, harus, Rung.VOICE);
    ladder.offer(mori, harus, Rung.VOICE);
    ladder.offer(mori, harus, Rung.NEARBY);
    assertThat(standing().offers()).containsExactly(Rung.VOICE, Rung.NEARBY);
    assertThat(standing().history()).hasSize(2);
    ladder.putAway(haru, mori.id(), Rung.NEARBY);
    ladder.moveTo(haru, mori.id(), Rung.VOICE);
    assertThat(standing().offers()).isEmpty();
    ladder.moveTo(haru, mori.id(), Rung.LETTERS);
    assertThat(standing().offers()).isEmpty();
    ladder.offer(mori, harus, Rung.NAMELESS);
    assertThat(standing().offers()).isEmpty();
    assertThat(standing().history())
        .extracting(RungChange::what)
        .containsExactly(
            RungChange.What.OFFERED,
            RungChange.What.OFFERED,
            RungChange.What.PUT_AWAY,
            RungChange.What.OPENED,
            RungChange.What.OPENED);
  }

  @Test
  void beginsAnewWhenOneOfThemLeft() {
    ladder.moveTo(haru, mori.id(), Rung.AT_HOME);
    relations.leave(harus, mori.id());
    assertThatThrownBy(() -> ladder.moveTo(haru, mori.id(), Rung.ALONE))
        .isInstanceOf(NotThere.class);
    relations.assign(harus, mori.id());
    assertThat(rung()).isEqualTo(Rung.READING);
  }

  private Rung rung() {
    return standing().rung();
  }

  private Standing standing() {
    return ladder.standing(between());
  }
}
