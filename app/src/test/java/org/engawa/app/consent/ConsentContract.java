// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What consent promises on every database. */
abstract class ConsentContract {

  private static final Optional<UUID> WHOLE = Optional.empty();

  @TempDir Path folder;
  TestHouse house;
  Relations relations;
  Consents consents;
  Access access;
  final Cast cast = new Cast();

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    relations = house.get(Relations.class);
    consents = house.get(Consents.class);
    access = house.get(Access.class);
    cast.admit(house);
    relations.assign(cast.harusCase, cast.mori);
    relations.accompany(cast.harusCase, cast.harusMother);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void letsAPersonJoinOneCaseAndACaseHaveOnePerson() {
    assertThat(relations.join(cast.harusCase, cast.haru)).isEqualTo(Joining.JOINED);
    assertThat(relations.join(cast.harusCase, cast.haru)).isEqualTo(Joining.JOINED);
    assertThat(relations.join(cast.sorasCase, cast.haru)).isEqualTo(Joining.ELSEWHERE);
    assertThat(relations.join(cast.harusCase, cast.sora)).isEqualTo(Joining.TAKEN);
    assertThat(relations.caseOf(cast.haru)).contains(cast.harusCase);
    assertThat(relations.personOf(cast.harusCase)).contains(cast.haru);
    assertThat(relations.caseOf(cast.sora)).isEmpty();
  }

  @Test
  void letsAPersonJoinAnotherCaseAfterLeaving() {
    relations.join(cast.harusCase, cast.haru);
    relations.leave(cast.harusCase, cast.haru);
    assertThat(relations.caseOf(cast.haru)).isEmpty();
    assertThat(relations.join(cast.sorasCase, cast.haru)).isEqualTo(Joining.JOINED);
    assertThat(house.get(DSLContext.class).fetchCount(DSL.table("person_of_case"))).isEqualTo(2);
  }

  @Test
  void listsThoseOfACaseInTheOrderInWhichTheyCame() {
    relations.assign(cast.harusCase, cast.sato);
    relations.assign(cast.harusCase, cast.mori);
    relations.accompany(cast.sorasCase, cast.harusMother);
    assertThat(relations.staffOf(cast.harusCase)).containsExactly(cast.mori, cast.sato);
    assertThat(relations.familiesOf(cast.harusCase)).containsExactly(cast.harusMother);
    assertThat(relations.casesOf(cast.harusMother)).containsExactly(cast.harusCase, cast.sorasCase);
    assertThat(relations.casesOf(cast.mori)).containsExactly(cast.harusCase);
  }

  @Test
  void opensToNobodyOutsideOfTheOwnCase() {
    relations.join(cast.harusCase, cast.haru);
    assertThatThrownBy(() -> consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.sato))
        .isInstanceOf(NotThere.class);
    assertThat(consents.open(cast.haru)).isEmpty();
  }

  @Test
  void opensAndTakesBackAtTheNextQuestion() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    assertThat(moriSees(Topic.MAP)).isInstanceOf(Sight.Open.class);
    assertThat(moriSees(Topic.CHECK_INS)).isInstanceOf(Sight.Shut.class);
    consents.takeBack(Cast.as(cast.haru), consents.open(cast.haru).getFirst().id());
    assertThat(moriSees(Topic.MAP)).isInstanceOf(Sight.Shut.class);
    assertThat(consents.open(cast.haru)).isEmpty();
  }

  @Test
  void opensJustOneItem() {
    relations.join(cast.harusCase, cast.haru);
    UUID one = UUID.randomUUID();
    consents.give(Cast.as(cast.haru), Topic.CHECK_IN_WORDS, Optional.of(one), cast.mori);
    assertThat(moriSees(Topic.CHECK_IN_WORDS)).isInstanceOf(Sight.Shut.class);
    assertThat(moriSeesWords(one)).isInstanceOf(Sight.Open.class);
    assertThat(moriSeesWords(UUID.randomUUID())).isInstanceOf(Sight.Shut.class);
    assertThat(consents.shared(cast.haru, Topic.CHECK_IN_WORDS, Optional.of(one))).isTrue();
  }

  @Test
  void keepsOneRowWhenTheSameIsOpenedTwice() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    assertThat(consents.open(cast.haru)).hasSize(1);
    assertThat(heard().opened).hasSize(1);
  }

  @Test
  void takesNothingBackForAnotherPerson() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    GrantId harus = consents.open(cast.haru).getFirst().id();
    assertThatThrownBy(() -> consents.takeBack(Cast.as(cast.sora), harus))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> consents.takeBack(Cast.as(cast.harusMother), harus))
        .isInstanceOf(NotThere.class);
    assertThat(consents.open(cast.haru)).hasSize(1);
  }

  @Test
  void closesForGoodWhatWasOpenToOneWhoLeavesTheCase() {
    relations.join(cast.harusCase, cast.haru);
    consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori);
    relations.leave(cast.harusCase, cast.mori);
    relations.assign(cast.harusCase, cast.mori);
    assertThat(moriSees(Topic.MAP)).isInstanceOf(Sight.Shut.class);
    assertThat(heard().takenBack).containsExactly(new TakenBack(cast.haru, Topic.MAP, WHOLE, true));
  }

  @Test
  void tellsWhetherSomebodyIsLeftToWhomItIsOpen() {
    relations.join(cast.harusCase, cast.haru);
    relations.assign(cast.harusCase, cast.sato);
    consents.give(Cast.as(cast.haru), Topic.ANSWERS, WHOLE, cast.mori);
    consents.give(Cast.as(cast.haru), Topic.ANSWERS, WHOLE, cast.sato);
    consents.takeBack(Cast.as(cast.haru), consents.open(cast.haru).getFirst().id());
    consents.takeBack(Cast.as(cast.haru), consents.open(cast.haru).getFirst().id());
    assertThat(heard().takenBack).extracting(TakenBack::last).containsExactly(false, true);
  }

  @Test
  void undoesTheConsentWhenThoseWhoKeepTheTextsCannotFollow() {
    relations.join(cast.harusCase, cast.haru);
    heard().refuses = true;
    assertThatThrownBy(() -> consents.give(Cast.as(cast.haru), Topic.MAP, WHOLE, cast.mori))
        .isInstanceOf(IllegalStateException.class);
    assertThat(consents.open(cast.haru)).isEmpty();
  }

  @Test
  void opensANoteOfAFamilyToTheTeamAndNotToPeers() {
    Optional<UUID> note = Optional.of(UUID.randomUUID());
    Whom team = new Whom.Team(cast.harusCase);
    consents.give(Cast.as(cast.harusMother), Topic.FAMILY_NOTE, note, team);
    assertThat(noteFor(note, Role.SUPPORTER)).isInstanceOf(Sight.Open.class);
    assertThat(noteFor(note, Role.PEER_SUPPORTER)).isInstanceOf(Sight.Shut.class);
    consents.takeBack(Cast.as(cast.harusMother), Topic.FAMILY_NOTE, note);
    assertThat(noteFor(note, Role.SUPPORTER)).isInstanceOf(Sight.Shut.class);
  }

  @Test
  void refusesTheTopicOfTheOtherSide() {
    relations.join(cast.harusCase, cast.haru);
    assertThatThrownBy(() -> consents.give(Cast.as(cast.haru), Topic.FAMILY_NOTE, WHOLE, cast.mori))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                consents.give(Cast.as(cast.harusMother), Topic.MAP, WHOLE, new Whom.One(cast.mori)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Viewer.Staff supporter() {
    return Cast.as(cast.mori, Role.SUPPORTER);
  }

  private Sight moriSees(Topic topic) {
    return access.toPerson(supporter(), cast.haru, topic);
  }

  private Sight moriSeesWords(UUID item) {
    return access.toPerson(supporter(), cast.haru, Topic.CHECK_IN_WORDS, Optional.of(item));
  }

  private Sight noteFor(Optional<UUID> note, Role role) {
    return access.toFamily(Cast.as(cast.mori, role), cast.harusMother, Topic.FAMILY_NOTE, note);
  }

  private Heard heard() {
    return house.get(Heard.class);
  }

  /** Hears what keeps the texts would hear. */
  @Component
  static final class Heard {
    final List<Opened> opened = new ArrayList<>();
    final List<TakenBack> takenBack = new ArrayList<>();
    boolean refuses;

    @EventListener
    void on(Opened event) {
      if (refuses) {
        throw new IllegalStateException("cannot seal it as shared");
      }
      opened.add(event);
    }

    @EventListener
    void on(TakenBack event) {
      takenBack.add(event);
    }
  }
}
