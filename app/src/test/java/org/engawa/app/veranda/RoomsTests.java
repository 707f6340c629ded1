// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Visit;
import org.engawa.app.shell.VisitResolver;
import org.junit.jupiter.api.Test;

/** Rooms of the veranda: slow ones, and open hours. */
class RoomsTests extends OnTheBench {

  private static final Room STAY = new Room.OpenHours(Room.Afterwards.STAY);
  private static final Room GO = new Room.OpenHours(Room.Afterwards.GO);

  @Test
  void areForgottenAtDawnWhetherOrNotTheirWordsAreGoneByThen() {
    OpenBoard wish = Bench.wish(Circle.ADULTS, Reading.NICKNAMES);
    Room dawn = new Room.Dawn(LocalTime.of(5, 0));
    OpenBoard forgetting = new OpenBoard(wish.circle(), wish.reading(), wish.words(), dawn);
    BoardId room = bench.boards.open(bench.hoshi, forgetting).orElseThrow();
    bench.get(Nights.class).turn();
    ThreadId night = bench.get(Nights.class).running(room).orElseThrow();
    SealedThread thread = reading().thread(night.value());
    assertThat(bench.boards.forgets(thread)).isFalse();
    bench.pass(Duration.ofDays(1));
    assertThat(bench.boards.forgets(thread)).isTrue();
    assertThatThrownBy(() -> reading().thread(night.value())).isInstanceOf(NotThere.class);
  }

  @Test
  void knowsTheNextHourOfASlowRoomInTheZoneOfTheHouse() {
    Room.Slow room = (Room.Slow) Room.Slow.typed("21:00, 9:00").orElseThrow();
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    assertThat(room.hours()).containsExactly(LocalTime.of(9, 0), LocalTime.of(21, 0));
    assertThat(room.next(Instant.parse("2026-11-03T00:00:00Z"), tokyo))
        .isEqualTo("2026-11-03T12:00:00Z");
    assertThat(room.next(Instant.parse("2026-11-03T12:00:00Z"), tokyo))
        .isEqualTo("2026-11-04T00:00:00Z");
    assertThat(Room.stored(room.kind(), room.rule())).isEqualTo(room);
  }

  @Test
  void takesNoHoursThatAreNone() {
    for (String typed : List.of("", "soon", "25:00", "9", "1:00 2:00 3:00 4:00 5:00 6:00 7:00")) {
      assertThat(Room.Slow.typed(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void keepsWhatIsWrittenInASlowRoomUntilItsNextHour() {
    BoardId slow = room(Room.Slow.typed("9:00 21:00").orElseThrow());
    Viewer.Person haru = bench.known();
    WritePost said = Bench.begins(slow, "It can wait.");
    assertThat(bench.posting.write(haru, said)).isInstanceOf(Written.Leaves.class);
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.LATER);
    assertThatThrownBy(() -> reading().thread(said.id().value())).isInstanceOf(NotThere.class);
    bench.pass(Duration.ofHours(12));
    bench.get(SendingLater.class).sendDue();
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.SHOWN);
    assertThat(reading().thread(said.id().value()).places()).isEqualTo(1);
  }

  @Test
  void showsWhatIsOnItsWayInASlowRoomToItsAuthorAlone() {
    BoardId slow = room(Room.Slow.typed("9:00 21:00").orElseThrow());
    Viewer.Person haru = bench.known();
    WritePost first = Bench.begins(slow, "It can wait.");
    bench.posting.write(haru, first);
    bench.pass(Duration.ofHours(12));
    bench.get(SendingLater.class).sendDue();
    WritePost second = Bench.follows(new ThreadId(first.id().value()), "So can this.");
    assertThat(bench.posting.write(haru, second)).isInstanceOf(Written.Leaves.class);
    assertThat(waiting(haru, slow, second.spot()))
        .singleElement()
        .satisfies(
            own -> {
              assertThat(own.words()).containsExactly("So can this.");
              assertThat(own.state()).startsWith("Arrives ");
            });
    assertThat(waiting(bench.known(), slow, second.spot())).isEmpty();
    assertThat(waiting(new Viewer.Reader(), slow, second.spot())).isEmpty();
    bench.posting.takeBack(haru, second.id());
    assertThat(waiting(haru, slow, second.spot())).isEmpty();
  }

  private List<ThreadPage.Waiting> waiting(Viewer viewer, BoardId room, Spot spot) {
    ThreadId thread = ((Spot.Follows) spot).thread();
    ThreadPages.Standing standing =
        new ThreadPages.Standing(
            bench.boards.find(room).orElseThrow(),
            reading().thread(thread.value()),
            1,
            true,
            Optional.empty());
    Visit visit = bench.get(VisitResolver.class).ofMany(Language.EN);
    ThreadPage page = bench.get(ThreadPages.class).thread(viewer, visit, standing);
    assertThat(page.entries()).hasSize(1);
    return page.waiting();
  }

  @Test
  void takesWordsInOpenHoursOnlyWhileASittingRuns() {
    BoardId room = room(STAY);
    Viewer.Person haru = bench.known();
    assertThatThrownBy(() -> bench.posting.write(haru, Bench.begins(room, "Nobody is here")))
        .isInstanceOf(NotThere.class);
    ThreadId sitting = sittings().begin(bench.hoshi, room).orElseThrow();
    assertThat(sittings().begin(bench.hoshi, room)).as("a second one").isEmpty();
    WritePost said = Bench.follows(sitting, "I am here.");
    assertThat(bench.posting.write(haru, said)).isInstanceOf(Written.Stands.class);
    assertThat(sittings().end(bench.hoshi, room)).isTrue();
    assertThat(sittings().end(bench.hoshi, room)).as("once more").isFalse();
    bench.pass(Duration.ofMinutes(1));
    assertThatThrownBy(() -> bench.posting.write(haru, Bench.follows(sitting, "Too late")))
        .isInstanceOf(NotThere.class);
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.SHOWN);
    assertThat(reading().thread(sitting.value()).sitting()).isTrue();
  }

  @Test
  void beginsASittingOnlyWhereThereAreOpenHours() {
    assertThat(sittings().begin(bench.hoshi, board)).isEmpty();
    BoardId room = room(STAY);
    bench.boards.close(bench.hoshi, room);
    assertThat(sittings().begin(bench.hoshi, room)).as("closed").isEmpty();
  }

  @Test
  void letsTheWordsGoAndKeepsOnlyWhatAwaitsAnAnswer() {
    BoardId room = room(GO);
    ThreadId sitting = sittings().begin(bench.hoshi, room).orElseThrow();
    PostId passing = says(bench.known(), sitting, "Only for now.");
    PostId asked = says(bench.known(), sitting, "This one worries somebody.");
    Reporting.Report report = new Reporting.Report(Concern.HURTS, "");
    bench.get(Reporting.class).report(bench.adult(), UUID.randomUUID(), asked, report);
    sittings().end(bench.hoshi, room);
    assertThatThrownBy(() -> reading().thread(sitting.value())).isInstanceOf(NotThere.class);
    assertThat(bench.get(PostRows.class).find(passing)).as("its row").isEmpty();
    assertThat(bench.row(asked).state()).isEqualTo(PostState.HIDDEN);
    assertThat(bench.row(asked).words()).isPresent();
    act(asked, Act.HIDE);
    assertThat(bench.row(asked).state()).isEqualTo(PostState.EMPTY);
    assertThat(bench.row(asked).words()).isEmpty();
  }

  @Test
  void letsPeopleTalkQuicklyInOpenHoursAndKeepsTheDayOfBoardsForBoards() {
    ThreadId sitting = sittings().begin(bench.hoshi, room(STAY)).orElseThrow();
    Viewer.Person haru = bench.known();
    says(haru, sitting, "yes");
    assertThat(bench.posting.write(haru, Bench.follows(sitting, "at once")))
        .isInstanceOfSatisfying(
            Written.NotNow.class, not -> assertThat(not.why()).isEqualTo(Slowness.A_MOMENT));
    bench.pass(Duration.ofSeconds(6));
    for (int i = 0; i < 4; i++) {
      says(haru, sitting, "word " + i);
      bench.pass(Duration.ofSeconds(11));
    }
    assertThat(bench.posting.write(haru, Bench.follows(sitting, "the sixth of the first day")))
        .isInstanceOfSatisfying(
            Written.NotNow.class, not -> assertThat(not.why()).isEqualTo(Slowness.A_DAY));
    assertThat(bench.posting.write(haru, Bench.begins(board, "On the board")))
        .isInstanceOf(Written.Stands.class);
    bench.pass(Duration.ofDays(1));
    for (int i = 0; i < 21; i++) {
      says(haru, sitting, "more " + i);
      bench.pass(Duration.ofSeconds(6));
    }
  }

  @Test
  void knowsTheNextDawnInTheZoneOfTheHouse() {
    Room.Dawn room = (Room.Dawn) Room.Dawn.typed("5:00").orElseThrow();
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    assertThat(room.next(Instant.parse("2026-11-03T19:59:59Z"), tokyo))
        .isEqualTo("2026-11-03T20:00:00Z");
    assertThat(room.next(Instant.parse("2026-11-03T20:00:00Z"), tokyo))
        .isEqualTo("2026-11-04T20:00:00Z");
    assertThat(Room.stored(room.kind(), room.rule())).isEqualTo(room);
    for (String typed : List.of("", "dawn", "25:00", "5:00, 6:00")) {
      assertThat(Room.Dawn.typed(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void forgetsAtDawnWhatWasSaidAndWhatStillWaited() {
    BoardId room = room(new Room.Dawn(LocalTime.of(5, 0)));
    Nights nights = bench.get(Nights.class);
    nights.turn();
    ThreadId night = nights.running(room).orElseThrow();
    assertThat(sittings().begin(bench.hoshi, room)).as("by staff").isEmpty();
    assertThat(sittings().end(bench.hoshi, room)).as("by staff").isFalse();
    PostId said = says(bench.known(), night, "Ash by morning.");
    WritePost held = Bench.follows(night, "My first words here.");
    assertThat(bench.posting.write(bench.adult(), held)).isInstanceOf(Written.Held.class);
    Viewer.Person haru = bench.known();
    PostId back = says(haru, night, "Not even until morning.");
    bench.posting.takeBack(haru, back);
    assertThat(bench.row(back).words()).isEmpty();
    assertThat(bench.get(Sealing.class).words(bench.row(said))).contains("Ash by morning.");
    bench.pass(Duration.ofDays(1));
    nights.turn();
    for (PostId gone : List.of(said, held.id(), back)) {
      assertThat(bench.get(PostRows.class).find(gone)).isEmpty();
    }
    assertThatThrownBy(() -> bench.posting.write(haru, Bench.follows(night, "Too late")))
        .isInstanceOf(NotThere.class);
    assertThat(nights.running(room)).isNotEmpty().get().isNotEqualTo(night);
  }

  private PostId says(Viewer.Person who, ThreadId where, String words) {
    WritePost said = Bench.follows(where, words);
    assertThat(bench.posting.write(who, said)).isInstanceOf(Written.Stands.class);
    return said.id();
  }

  private BoardId room(Room room) {
    OpenBoard plain = Bench.wish(Circle.ADULTS, Reading.EVERYBODY);
    OpenBoard wish = new OpenBoard(plain.circle(), plain.reading(), plain.words(), room);
    return bench.boards.open(bench.hoshi, wish).orElseThrow();
  }

  private Sittings sittings() {
    return bench.get(Sittings.class);
  }
}
