// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.arrival.ChosenHours;
import org.engawa.app.live.Ear;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boards that come to a person at hours of their own, and at once to everybody else. */
class OutlooksTests extends OnTheBench {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Chosen AT_HOURS =
      new Chosen(new ArrivalHours(Set.of(9, 18)), Set.of(Chosen.What.BOARDS));

  private Viewer.Person haru;
  private Viewer.Person sora;
  private ThreadId thread;

  /** A thread from before, and somebody who chose their hours after it. */
  @BeforeEach
  void choose() {
    sora = bench.known();
    haru = bench.known();
    thread = begins(sora);
    bench.get(ChosenHours.class).choose(haru.id(), AT_HOURS);
    bench.pass(Duration.ofMinutes(2));
  }

  @Test
  void showWhatWasThereWhenTheHoursWereChosen() {
    assertThat(onThePage(haru)).containsExactly(new PostId(thread.value()));
    assertThat(onTheBoard(haru)).containsExactly(thread);
  }

  @Test
  void keepWhatIsWrittenUntilTheNextHour() {
    PostId after = follows(sora);
    ThreadId begun = begins(sora);
    assertThat(onThePage(haru)).containsExactly(new PostId(thread.value()));
    assertThat(come(haru).places()).isEqualTo(1);
    assertThat(onTheBoard(haru)).containsExactly(thread);
    assertThatThrownBy(() -> reading().come(reading().thread(begun.value()), outlook(haru)))
        .isInstanceOf(NotThere.class);
    for (Viewer viewer : List.of(sora, bench.hoshi, new Viewer.Reader())) {
      assertThat(onThePage(viewer)).containsExactly(new PostId(thread.value()), after);
      assertThat(onTheBoard(viewer)).containsExactly(begun, thread);
    }
    bench.pass(DAY);
    assertThat(onThePage(haru)).containsExactly(new PostId(thread.value()), after);
    assertThat(onTheBoard(haru)).containsExactly(begun, thread);
  }

  @Test
  void showOnesOwnAtOnce() {
    follows(sora);
    PostId own = follows(haru);
    ThreadId begun = begins(haru);
    assertThat(onThePage(haru)).containsExactly(new PostId(thread.value()), own);
    assertThat(onTheBoard(haru)).containsExactly(begun, thread);
  }

  @Test
  void findNothingByItsWordsBeforeItHasCome() {
    follows(sora);
    assertThat(standing(haru)).containsExactly(new PostId(thread.value()));
    assertThat(standing(sora)).hasSize(2);
  }

  @Test
  void letNothingArriveByItself() {
    assertThat(hears(haru, thread)).isFalse();
    assertThat(hears(sora, thread)).isTrue();
    bench.get(ChosenHours.class).choose(haru.id(), Chosen.USUAL);
    assertThat(hears(haru, thread)).isTrue();
  }

  @Test
  void areWholeWherePeopleAreTogether() {
    OpenBoard wish = Bench.wish(Circle.ADULTS, Reading.EVERYBODY);
    BoardId room =
        bench
            .boards
            .open(
                bench.hoshi,
                new OpenBoard(
                    wish.circle(),
                    wish.reading(),
                    wish.words(),
                    new Room.OpenHours(Room.Afterwards.STAY)))
            .orElseThrow();
    ThreadId sitting = bench.get(Sittings.class).begin(bench.hoshi, room).orElseThrow();
    assertThat(bench.posting.write(sora, Bench.follows(sitting, "Tea?")))
        .isInstanceOf(Written.Stands.class);
    Board there = reading().board(haru, room);
    assertThat(reading().outlook(haru, there)).isEqualTo(new Outlook.All());
    assertThat(hears(haru, sitting)).isTrue();
  }

  private ThreadId begins(Viewer.Person by) {
    WritePost said = Bench.begins(board, "The sea is calm. " + UUID.randomUUID());
    assertThat(bench.posting.write(by, said)).isInstanceOf(Written.Stands.class);
    bench.pass(Duration.ofSeconds(30));
    return new ThreadId(said.id().value());
  }

  private PostId follows(Viewer.Person by) {
    WritePost said = Bench.follows(thread, "And the sky. " + UUID.randomUUID());
    assertThat(bench.posting.write(by, said)).isInstanceOf(Written.Stands.class);
    bench.pass(Duration.ofSeconds(30));
    return said.id();
  }

  private Outlook outlook(Viewer viewer) {
    return reading().outlook(viewer, reading().board(viewer, board));
  }

  private SealedThread come(Viewer viewer) {
    return reading().come(reading().thread(thread.value()), outlook(viewer));
  }

  private List<PostId> onThePage(Viewer viewer) {
    return reading().posts(come(viewer), outlook(viewer), 1).stream().map(SealedPost::id).toList();
  }

  private List<ThreadId> onTheBoard(Viewer viewer) {
    return reading().threads(board, outlook(viewer), 1).stream().map(SealedThread::id).toList();
  }

  private List<PostId> standing(Viewer viewer) {
    return bench
        .get(PostRows.class)
        .standing(board, outlook(viewer), new OutlookRows.Some(0, 20))
        .stream()
        .map(SealedPost::id)
        .toList();
  }

  private boolean hears(Viewer viewer, ThreadId where) {
    return bench
        .get(HeardThreads.class)
        .look(HeardThreads.nook(where))
        .map(round -> round.lets(new Ear(viewer, Language.EN)))
        .equals(Optional.of(true));
  }
}
