// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.consent.MentorshipId;
import org.engawa.app.consent.Mentorships;
import org.engawa.app.shell.NotThere;
import org.engawa.app.talk.Arrival.FirstPage;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters with somebody who accompanies the person as a mentor. */
class MentorLettersTests extends AtTheTable {

  private Mentorships mentorships;
  private Viewer.Staff tomo;
  private Within with;

  @BeforeEach
  void sayYes() {
    mentorships = house.get(Mentorships.class);
    tomo = works(Role.PEER_SUPPORTER);
    mentorships.begin(haru.id(), tomo.id());
    with = with();
  }

  @Test
  void goBothWaysSinceThePersonAsked() {
    WriteLetter mine = letter("mine", Sending.AT_ONCE);
    assertThat(letters.write(tomo, with, letter("theirs", Sending.AT_ONCE)))
        .isEqualTo(new Posted.Sent());
    assertThat(letters.write(haru, tomo.id(), mine)).isEqualTo(new Posted.Sent());
    assertThat(letters.open(tomo, with, mine.id()).words()).isEqualTo("mine");
    assertThat(letters.own(haru, tomo.id())).hasSize(2);
    assertThat(house.get(RungRows.class).of(haru.id(), tomo.id())).isEmpty();
    assertThat(house.get(LetterRows.class).of(haru.id()))
        .allSatisfy(row -> assertThat(unsealed(row)).isIn("mine", "theirs"));
  }

  @Test
  void areThereForNobodyElse() {
    WriteLetter said = letter("mine", Sending.AT_ONCE);
    letters.write(haru, tomo.id(), said);
    Viewer.Staff other = works(Role.PEER_SUPPORTER);
    assertThatThrownBy(() -> letters.open(other, with, said.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.open(mori, with, said.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.open(mori, within, said.id())).isInstanceOf(NotThere.class);
    Viewer.Staff changed = new Viewer.Staff(tomo.id(), Set.of(Role.MODERATOR));
    assertThatThrownBy(() -> letters.open(changed, with, said.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.write(haru, other.id(), letter("x", Sending.AT_ONCE)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void arriveAtTheHoursOfThePersonAndStopAtTenADay() {
    house
        .get(Postbox.class)
        .set(
            haru,
            new Arrival(
                new Chosen(new ArrivalHours(Set.of(6, 18)), Set.of(Chosen.What.LETTERS)),
                FirstPage.SAYS_NOTHING));
    for (int i = 0; i < Mailing.IN_A_DAY; i++) {
      letters.write(tomo, with, letter("no. " + i, Sending.AT_ONCE));
    }
    assertThat(letters.own(haru)).isEmpty();
    assertThat(letters.write(tomo, with, letter("eleventh", Sending.AT_ONCE)))
        .isEqualTo(new Posted.KeptForLater());
    pass(Duration.ofDays(1));
    assertThat(letters.own(haru)).hasSize(Mailing.IN_A_DAY);
  }

  @Test
  void closeToTheMentorWithTheEndAndDoNotOpenAgain() {
    WriteLetter said = letter("Between us.", Sending.AT_ONCE);
    letters.write(haru, tomo.id(), said);
    mentorships.end(haru.id(), tomo.id());
    assertThatThrownBy(() -> letters.open(tomo, with, said.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.write(haru, tomo.id(), letter("x", Sending.AT_ONCE)))
        .isInstanceOf(NotThere.class);
    assertThat(letters.own(haru)).hasSize(1);
    assertThat(house.get(Known.class).before(haru.id())).containsExactly(tomo.id());
    mentorships.begin(haru.id(), tomo.id());
    Within again = with();
    assertThat(again).isNotEqualTo(with);
    assertThatThrownBy(() -> letters.open(tomo, again, said.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> letters.open(tomo, with, said.id())).isInstanceOf(NotThere.class);
  }

  @Test
  void leaveNothingWhenTheyAreGone() {
    WriteLetter said = letter("Gone soon.", Sending.AT_ONCE);
    letters.write(haru, tomo.id(), said);
    letters.letGo(haru, said.id());
    letters.write(tomo, with, letter("theirs", Sending.AT_ONCE));
    house.publish(new AccountErased(haru.id()));
    assertThat(house.get(LetterRows.class).of(haru.id())).isEmpty();
    assertThat(house.get(Exchanged.class).of(harus, tomo.id())).isEmpty();
  }

  @Test
  void areTheOnlyWay() {
    assertThat(house.get(Company.class).around(haru.id())).isEqualTo(List.of(mori.id(), tomo.id()));
    assertThatThrownBy(() -> ladder.moveTo(haru, tomo.id(), Rung.TEXT))
        .isInstanceOf(NotThere.class);
    assertThat(house.get(Company.class).atCase(haru.id(), tomo.id())).isEmpty();
  }

  @Test
  void stayWithTheCaseWhereTheMentorBelongsToItsTeam() {
    Viewer.Staff both = works(Role.SUPPORTER);
    Viewer.Staff inTwo = new Viewer.Staff(both.id(), Set.of(Role.SUPPORTER, Role.PEER_SUPPORTER));
    relations.assign(harus, both.id());
    mentorships.end(haru.id(), tomo.id());
    mentorships.begin(haru.id(), both.id());
    assertThat(house.get(Company.class).at(haru.id(), both.id()).orElseThrow().within())
        .isEqualTo(within);
    Within mentoring = new Within.Mentorship(mentorships.find(haru.id(), both.id()).orElseThrow());
    assertThatThrownBy(() -> house.get(Company.class).at(inTwo, mentoring))
        .isInstanceOf(NotThere.class);
  }

  private Within with() {
    MentorshipId id = mentorships.find(haru.id(), tomo.id()).orElseThrow();
    return new Within.Mentorship(id);
  }

  private String unsealed(SealedLetter row) {
    return house.get(Vault.class).unseal(haru.id().owner(), row.id().words(), row.words());
  }
}
