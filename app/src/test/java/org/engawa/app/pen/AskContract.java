// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.shell.NotThere;
import org.engawa.app.talk.Arrival;
import org.engawa.app.talk.Postbox;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.PostId;
import org.engawa.app.veranda.Reporting;
import org.engawa.app.veranda.Signature;
import org.junit.jupiter.api.Test;

/** What asking for letters promises on every database. */
abstract class AskContract extends AtTheBoards {

  private static final Duration TWO_MONTHS = Duration.ofDays(60);

  @Test
  void reachesNobodyWhoHasNotSwitchedItOn() {
    ask(haru);
    assertThat(asks.to(kiri)).isEmpty();
    turn.turnOn(kiri);
    assertThat(asks.to(kiri)).as("asked before it was on").isEmpty();
    Viewer.Person sora = adult();
    ask(sora);
    assertThat(asks.to(kiri)).hasSize(1);
    turn.turnOff(kiri);
    assertThat(asks.to(kiri)).isEmpty();
  }

  @Test
  void looksTheSameToTheOneWhoAskedWhateverBecomesOfIt() {
    Viewer.Person ignoring = adult();
    UUID ignorings = says(ignoring, board, Signature.NICKNAME);
    turn.turnOn(ignoring);
    house
        .get(Reporting.class)
        .keepQuiet(ignoring, new PostId(says(haru, board, Signature.NICKNAME)));
    Viewer.Person declining = adult();
    UUID declinings = says(declining, board, Signature.NICKNAME);
    turn.turnOn(declining);
    for (UUID each : List.of(post, ignorings, declinings)) {
      assertThat(asks.ask(haru, each, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    }
    assertThat(asks.to(kiri)).isEmpty();
    assertThat(asks.to(ignoring)).isEmpty();
    AskId id = asks.to(declining).getFirst().id();
    assertThat(asks.answer(declining, id, Answer.RATHER_NOT)).isEmpty();
    assertThat(asks.to(declining)).isEmpty();
    assertThat(asks.by(haru)).hasSize(3);
    for (UUID each : List.of(post, ignorings, declinings)) {
      assertThat(asks.ask(haru, each, Signature.NICKNAME))
          .as("once more")
          .isEqualTo(new Asked.OnItsWay());
    }
    assertThat(asks.by(haru)).hasSize(3);
    assertThat(correspondences.of(haru)).isEmpty();
  }

  @Test
  void asksThreeInThirtyDaysAndSaysFromWhenAgain() {
    for (int i = 0; i < 3; i++) {
      UUID one = says(adult(), board, Signature.NICKNAME);
      assertThat(asks.ask(haru, one, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    }
    assertThat(asks.ask(haru, post, Signature.NICKNAME)).isInstanceOf(Asked.Enough.class);
    asks.by(haru).forEach(mine -> asks.takeBack(haru, mine.id()));
    assertThat(asks.ask(haru, post, Signature.NICKNAME)).isInstanceOf(Asked.Enough.class);
    pass(Duration.ofDays(31));
    assertThat(asks.ask(haru, post, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
  }

  @Test
  void fadesAfterSixtyDaysForBoth() {
    turn.turnOn(kiri);
    ask(haru);
    pass(TWO_MONTHS.minus(HOUR));
    AskId id = asks.to(kiri).getFirst().id();
    pass(HOUR.multipliedBy(2));
    assertThat(asks.to(kiri)).isEmpty();
    assertThat(asks.by(haru)).isEmpty();
    assertThatThrownBy(() -> asks.answer(kiri, id, Answer.YES)).isInstanceOf(NotThere.class);
    ask(haru);
    assertThat(asks.come(kiri)).as("its row is gone").hasSize(1).doesNotContain(id);
    assertThat(house.write(() -> house.get(AskRows.class).move(id, Ask.State.YES))).isFalse();
  }

  @Test
  void canBeTakenBackAlsoWhenItWasDeclinedAndDoesNotComeAgain() {
    turn.turnOn(kiri);
    ask(haru);
    asks.answer(kiri, asks.to(kiri).getFirst().id(), Answer.RATHER_NOT);
    asks.takeBack(haru, asks.by(haru).getFirst().id());
    assertThat(asks.by(haru)).isEmpty();
    ask(haru);
    assertThat(asks.to(kiri)).as("said rather not a moment ago").isEmpty();
    assertThat(asks.by(haru)).hasSize(1);
    assertThatThrownBy(() -> asks.takeBack(kiri, asks.by(haru).getFirst().id()))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void shutsOutThePersonBehindEveryNameForGood() {
    turn.turnOn(kiri);
    ask(haru);
    asks.answer(kiri, asks.to(kiri).getFirst().id(), Answer.NOT_ANY_MORE);
    pass(TWO_MONTHS.plusDays(1));
    UUID nameless = says(kiri, board, Signature.NAMELESS_THREAD);
    assertThat(asks.ask(haru, nameless, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    assertThat(asks.to(kiri)).isEmpty();
    assertThat(asks.ask(adult(), nameless, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    assertThat(asks.to(kiri)).hasSize(1);
  }

  @Test
  void keepsAdultsAndMinorsApartAndWhoeverHasNotSaidTheirAge() {
    Viewer.Person minor = person(Optional.of(AgeBand.UNDER_18));
    Viewer.Person unsaid = person(Optional.empty());
    for (Viewer.Person who : List.of(minor, unsaid)) {
      assertThatThrownBy(() -> asks.ask(who, post, Signature.NICKNAME))
          .isInstanceOf(NotThere.class);
    }
    UUID ofUnsaid = says(unsaid, board, Signature.NICKNAME);
    assertThatThrownBy(() -> turn.turnOn(unsaid)).isInstanceOf(NotThere.class);
    assertThat(asks.ask(haru, ofUnsaid, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
    assertThat(asks.to(unsaid)).isEmpty();
    UUID ofMinor = says(minor, board(Circle.UNDER_18), Signature.NICKNAME);
    assertThatThrownBy(() -> asks.ask(haru, ofMinor, Signature.NICKNAME))
        .isInstanceOf(NotThere.class);
    turn.turnOn(minor);
    assertThat(asks.ask(person(Optional.of(AgeBand.UNDER_18)), ofMinor, Signature.NICKNAME))
        .isEqualTo(new Asked.OnItsWay());
    assertThat(asks.to(minor)).hasSize(1);
  }

  @Test
  void isNotThereAtOnesOwnPostNorAtOneThatIsHidden() {
    assertThatThrownBy(() -> ask(kiri)).isInstanceOf(NotThere.class);
    posts.hide(post);
    assertThatThrownBy(() -> ask(haru)).isInstanceOf(NotThere.class);
  }

  @Test
  void isNotPossibleWhileWritingIsPaused() {
    posts.pause(haru);
    assertThat(asks.ask(haru, post, Signature.NICKNAME)).isInstanceOf(Asked.WhilePaused.class);
    assertThat(asks.by(haru)).isEmpty();
  }

  @Test
  void tellsOfAYesAtAnHourOfTheOneWhoAsked() {
    house.get(Postbox.class).set(haru, hours());
    CorrespondenceId id = begun();
    assertThat(correspondences.of(kiri)).hasSize(1);
    assertThat(correspondences.of(haru)).as("not before the hour").isEmpty();
    assertThat(asks.by(haru)).hasSize(1);
    pass(Duration.ofDays(1));
    assertThat(correspondences.at(haru, id).other().voice())
        .isEqualTo(correspondences.at(kiri, id).voice());
    assertThat(asks.by(haru)).isEmpty();
  }

  @Test
  void endsWhatBeganUnseenWhenItIsTakenBack() {
    house.get(Postbox.class).set(haru, hours());
    CorrespondenceId id = begun();
    asks.takeBack(haru, asks.by(haru).getFirst().id());
    pass(Duration.ofDays(1));
    assertThat(correspondences.at(kiri, id).in().end()).isPresent();
  }

  @Test
  void goesWithWhoeverAskedAndWhoeverWasAsked() {
    turn.turnOn(kiri);
    ask(haru);
    Viewer.Person sora = adult();
    ask(sora);
    house.publish(new AccountErased(haru.id()));
    assertThat(asks.to(kiri)).hasSize(1);
    house.publish(new AccountErased(kiri.id()));
    assertThat(asks.by(sora)).isEmpty();
    assertThat(house.get(Reachable.class).since(kiri.id())).isEmpty();
  }

  private void ask(Viewer.Person who) {
    assertThat(asks.ask(who, post, Signature.NICKNAME)).isEqualTo(new Asked.OnItsWay());
  }

  /** One hour of the day, which is not this one. */
  private Arrival hours() {
    int now = house.get(Clock.class).instant().atZone(house.get(Hands.class).zone()).getHour();
    return new Arrival(
        letters(new ArrivalHours(Set.of(now < 12 ? 18 : 6))), Arrival.FirstPage.SAYS_NOTHING);
  }

  private static Chosen letters(ArrivalHours hours) {
    return new Chosen(hours, Set.of(Chosen.What.LETTERS));
  }
}
