// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AgeBand;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.ContactBook;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.Test;

/** Writing on the boards, and taking back. */
class BoardsTests extends OnTheBench {

  @Test
  void opensNoBoardOfMinorsToEverybody() {
    assertThatThrownBy(() -> Bench.wish(Circle.UNDER_18, Reading.EVERYBODY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void opensNoBoardAndTakesNoWordsWhileNobodyCanBeReachedInACrisis() {
    Viewer.Person haru = bench.known();
    ContactBook contacts = bench.get(ContactBook.class);
    contacts.all().forEach(each -> contacts.retire(each.id()));
    OpenBoard wish = Bench.wish(Circle.ADULTS, Reading.EVERYBODY);
    WritePost said = Bench.begins(board, "It is night.");
    try {
      assertThat(bench.boards.open(bench.hoshi, wish)).isEmpty();
      assertThatThrownBy(() -> bench.posting.write(haru, said)).isInstanceOf(NotThere.class);
    } finally {
      bench.check();
    }
    assertThat(bench.posting.write(haru, said)).isInstanceOf(Written.Stands.class);
  }

  @Test
  void keepsAdultsAndMinorsApart() {
    BoardId young = bench.board(Circle.UNDER_18, Reading.NICKNAMES);
    Viewer.Person minor = bench.person(Optional.of(AgeBand.UNDER_18));
    Viewer.Person unsaid = bench.person(Optional.empty());
    assertThat(bench.posting.write(minor, Bench.begins(young, "Hello")))
        .isInstanceOf(Written.Held.class);
    for (Viewer.Person other : List.of(bench.adult(), unsaid)) {
      assertThatThrownBy(() -> bench.posting.write(other, Bench.begins(young, "Hello")))
          .isInstanceOf(NotThere.class);
      assertThatThrownBy(() -> reading().board(other, young)).isInstanceOf(NotThere.class);
    }
    assertThatThrownBy(() -> bench.posting.write(minor, Bench.begins(board, "Hello")))
        .isInstanceOf(NotThere.class);
    assertThat(reading().board(new Viewer.Reader(), board).id()).isEqualTo(board);
    assertThatThrownBy(() -> reading().board(new Viewer.Reader(), young))
        .isInstanceOf(NotThere.class);
    Viewer.Family mother = new Viewer.Family(new FamilyId(UUID.randomUUID()), Optional.empty());
    assertThatThrownBy(() -> reading().board(mother, young)).isInstanceOf(NotThere.class);
    assertThat(reading().board(bench.hoshi, young).id()).isEqualTo(young);
  }

  @Test
  void holdsTheFirstThreeUntilAPersonHasReadThem() {
    Viewer.Person haru = bench.adult();
    for (int i = 0; i < 3; i++) {
      WritePost first = Bench.begins(board, "The first words, " + i);
      assertThat(bench.posting.write(haru, first)).isInstanceOf(Written.Held.class);
      assertThatThrownBy(() -> reading().thread(first.id().value())).isInstanceOf(NotThere.class);
      act(first.id(), Act.LEAVE);
      assertThat(reading().thread(first.id().value()).places()).isEqualTo(1);
      bench.pass(Duration.ofMinutes(1));
    }
    WritePost fourth = Bench.begins(board, "The fourth");
    assertThat(bench.posting.write(haru, fourth)).isInstanceOf(Written.Stands.class);
    act(fourth.id(), Act.READ_FIRST);
    bench.pass(Duration.ofMinutes(1));
    assertThat(bench.posting.write(haru, Bench.begins(board, "The fifth")))
        .isInstanceOf(Written.Held.class);
  }

  @Test
  void keepsTheSameFormAndTheSameWordsOnce() {
    Viewer.Person haru = bench.known();
    WritePost said = Bench.begins(board, "Only once");
    assertThat(bench.posting.write(haru, said)).isInstanceOf(Written.Stands.class);
    assertThat(bench.posting.write(haru, said)).isInstanceOf(Written.Before.class);
    bench.pass(Duration.ofMinutes(5));
    assertThat(bench.posting.write(haru, Bench.begins(board, "Only once")))
        .isInstanceOf(Written.Before.class);
    bench.pass(Duration.ofMinutes(6));
    assertThat(bench.posting.write(haru, Bench.begins(board, "Only once")))
        .isInstanceOf(Written.Stands.class);
  }

  @Test
  void slowsAFloodAndShutsNobodyOut() {
    Viewer.Person haru = bench.known();
    assertThat(bench.posting.write(haru, Bench.begins(board, "flood")))
        .isInstanceOf(Written.Stands.class);
    assertThat(bench.posting.write(haru, Bench.begins(board, "flood at once")))
        .isInstanceOfSatisfying(
            Written.NotNow.class, not -> assertThat(not.why()).isEqualTo(Slowness.A_MOMENT));
    for (int i = 0; i < 4; i++) {
      bench.pass(Duration.ofSeconds(21));
      assertThat(bench.posting.write(haru, Bench.begins(board, "flood " + i)))
          .isInstanceOf(Written.Stands.class);
    }
    bench.pass(Duration.ofSeconds(21));
    assertThat(bench.posting.write(haru, Bench.begins(board, "the sixth of the first day")))
        .isInstanceOfSatisfying(
            Written.NotNow.class, not -> assertThat(not.why()).isEqualTo(Slowness.A_DAY));
    bench.pass(Duration.ofDays(1));
    assertThat(bench.posting.write(haru, Bench.begins(board, "the next day")))
        .isInstanceOf(Written.Stands.class);
  }

  @Test
  void sendsLaterAndTakesBackBefore() {
    Viewer.Person haru = bench.known();
    WritePost later = later("in a quarter of an hour");
    assertThat(bench.posting.write(haru, later)).isInstanceOf(Written.Leaves.class);
    bench.get(SendingLater.class).sendDue();
    assertThat(bench.row(later.id()).state()).isEqualTo(PostState.LATER);
    bench.pass(Duration.ofMinutes(1));
    WritePost never = later("never");
    bench.posting.write(haru, never);
    bench.posting.takeBack(haru, never.id());
    bench.pass(Duration.ofMinutes(16));
    bench.get(SendingLater.class).sendDue();
    assertThat(bench.row(later.id()).state()).isEqualTo(PostState.SHOWN);
    assertThat(bench.row(never.id()).state()).isEqualTo(PostState.EMPTY);
  }

  @Test
  void leavesAnEmptyPlaceOfWhatWasTakenBackAndTakesBackOnlyOnesOwn() {
    Viewer.Person haru = bench.known();
    WritePost said = Bench.begins(board, "to be taken back");
    bench.posting.write(haru, said);
    assertThatThrownBy(() -> bench.posting.takeBack(bench.known(), said.id()))
        .isInstanceOf(NotThere.class);
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.SHOWN);
    bench.posting.takeBack(haru, said.id());
    assertThat(bench.row(said.id()).words()).isEmpty();
    SealedThread thread = reading().thread(said.id().value());
    assertThat(thread.title()).isEmpty();
    assertThat(reading().posts(thread, new Outlook.All(), 1))
        .extracting(SealedPost::state)
        .containsExactly(PostState.EMPTY);
  }

  @Test
  void givesAnotherVoiceInEachThreadToWhomeverHasNoName() {
    Viewer.Person haru = bench.known();
    WritePost one = signed(Bench.begins(board, "one"), Signature.NO_NAME);
    WritePost two = signed(Bench.begins(board, "two"), Signature.NO_NAME);
    WritePost named = Bench.begins(board, "three");
    for (WritePost post : List.of(one, two, named)) {
      assertThat(bench.posting.write(haru, post)).isInstanceOf(Written.Stands.class);
      bench.pass(Duration.ofMinutes(1));
    }
    assertThat(List.of(one, two, named))
        .extracting(post -> bench.row(post.id()).voice().orElseThrow())
        .doesNotHaveDuplicates();
  }

  @Test
  void givesNobodyANameInANamelessThread() {
    Viewer.Person haru = bench.known();
    WritePost begun = signed(Bench.begins(board, "all without"), Signature.NAMELESS_THREAD);
    bench.posting.write(haru, begun);
    WritePost follows = Bench.follows(new ThreadId(begun.id().value()), "I, too");
    assertThat(bench.posting.write(bench.known(), follows)).isInstanceOf(Written.Stands.class);
    VoiceId voice = bench.row(follows.id()).voice().orElseThrow();
    assertThat(voices().names(List.of(voice))).isEmpty();
  }

  private WritePost later(String words) {
    WritePost said = Bench.begins(board, words);
    return new WritePost(said.id(), said.spot(), said.signature(), words, "", Sending.LATER);
  }
}
