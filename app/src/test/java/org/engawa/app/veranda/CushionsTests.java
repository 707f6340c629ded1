// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quiet company: cushions that people put down and take up. */
class CushionsTests extends OnTheBench {

  private ThreadId mats;
  private Viewer.Person haru;

  @BeforeEach
  void openTheRoom() {
    OpenBoard plain = Bench.wish(Circle.ADULTS, Reading.EVERYBODY);
    // As far from dawn as a day allows, at whatever time the test runs.
    LocalTime dawn =
        LocalTime.now(bench.get(Clock.class).withZone(bench.get(HouseSettings.class).zone()))
            .withSecond(0)
            .withNano(0)
            .minusMinutes(1);
    Room room = new Room.Quiet(new Room.Dawn(dawn));
    OpenBoard wish = new OpenBoard(plain.circle(), plain.reading(), plain.words(), room);
    BoardId id = bench.boards.open(bench.hoshi, wish).orElseThrow();
    bench.get(Nights.class).turn();
    mats = bench.get(Nights.class).running(id).orElseThrow();
    haru = bench.known();
  }

  @Test
  void liesUntilItsHourAndIsThenPutAway() {
    PostId cushion = sits(haru, "reading", Staying.ONE_HOUR);
    Instant ends = bench.row(cushion).endsAt().orElseThrow();
    assertThat(Duration.between(bench.row(cushion).writtenAt(), ends))
        .isEqualTo(Duration.ofHours(1));
    bench.pass(Duration.ofMinutes(59));
    bench.get(Cushions.class).putAway();
    assertThat(lying()).containsExactly(cushion);
    bench.pass(Duration.ofMinutes(2));
    bench.get(Cushions.class).putAway();
    assertThat(lying()).isEmpty();
    assertThat(bench.row(cushion).words()).isEmpty();
  }

  @Test
  void liesAtMostUntilDawnAndLeavesNoRowThen() {
    PostId cushion = sits(haru, "knitting", Staying.UNTIL_DAWN);
    assertThat(bench.get(Sealing.class).words(bench.row(cushion))).contains("knitting");
    bench.pass(Duration.ofDays(1));
    bench.get(Nights.class).turn();
    assertThat(bench.get(PostRows.class).find(cushion)).isEmpty();
  }

  @Test
  void sitsOnOneCushionAndTakesItUp() {
    sits(haru, "reading", Staying.ONE_HOUR);
    bench.pass(Duration.ofMinutes(1));
    PostId second = sits(haru, "still reading", Staying.THREE_HOURS);
    PostId other = sits(bench.known(), "tea", Staying.ONE_HOUR);
    assertThat(lying()).containsExactly(second, other);
    bench.posting.takeBack(haru, second);
    assertThat(lying()).containsExactly(other);
  }

  @Test
  void takesNoTalkAndNoCushionsElsewhere() {
    assertThatThrownBy(() -> bench.posting.write(haru, Bench.follows(mats, "Hello?")))
        .isInstanceOf(NotThere.class);
    WritePost begun = Bench.begins(board, "A thread");
    bench.posting.write(haru, begun);
    ThreadId thread = new ThreadId(begun.id().value());
    assertThatThrownBy(() -> bench.posting.write(haru, cushion(thread, "x", Staying.ONE_HOUR)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void isReadFirstOfWhoeverIsNewAndNeverLiesAfterItsHour() {
    Viewer.Person first = bench.adult();
    WritePost said = cushion(mats, "new here", Staying.ONE_HOUR);
    assertThat(bench.posting.write(first, said)).isInstanceOf(Written.Held.class);
    assertThat(lying()).isEmpty();
    bench.pass(Duration.ofHours(2));
    bench.get(Cushions.class).putAway();
    assertThat(bench.row(said.id()).state()).isEqualTo(PostState.EMPTY);
  }

  @Test
  void keepsForAModeratorWhatTheyWereAskedToLookAt() {
    PostId cushion = sits(haru, "not a kind line", Staying.ONE_HOUR);
    Reporting.Report report = new Reporting.Report(Concern.HURTS, "");
    bench.get(Reporting.class).report(bench.adult(), UUID.randomUUID(), cushion, report);
    bench.pass(Duration.ofHours(2));
    bench.get(Cushions.class).putAway();
    assertThat(lying()).isEmpty();
    assertThat(bench.row(cushion).state()).isEqualTo(PostState.HIDDEN);
    assertThat(bench.get(Sealing.class).words(bench.row(cushion))).contains("not a kind line");
  }

  private PostId sits(Viewer.Person who, String line, Staying staying) {
    WritePost said = cushion(mats, line, staying);
    assertThat(bench.posting.write(who, said)).isInstanceOf(Written.Stands.class);
    return said.id();
  }

  private static WritePost cushion(ThreadId where, String line, Staying staying) {
    WritePost said = Bench.follows(where, line);
    Spot spot = new Spot.Sits(where, staying);
    return new WritePost(said.id(), spot, said.signature(), line, "", Sending.AT_ONCE);
  }

  private List<PostId> lying() {
    return bench.get(CushionRows.class).lying(mats).stream().map(SealedPost::id).toList();
  }
}
