// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.springframework.stereotype.Component;

/** Whether somebody may write, and whether now: what is too fast waits, and nobody is shut out. */
@Component
final class Threshold {

  private static final Duration BETWEEN = Duration.ofSeconds(20);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int IN_A_DAY = 20;
  private static final int ON_THE_FIRST_DAY = 5;
  static final int LATELY = 30;

  private final Door door;
  private final ThreadRows threads;
  private final PostRows posts;
  private final Writers writers;
  private final Clock clock;

  Threshold(Door door, ThreadRows threads, PostRows posts, Writers writers, Clock clock) {
    this.door = door;
    this.threads = threads;
    this.posts = posts;
    this.writers = writers;
    this.clock = clock;
  }

  /** Whether somebody may write here at all; where they may not, there is nothing. */
  Crossed cross(Viewer.Person by, Spot spot) {
    return new Crossed(follows(by, spot), door.pausing().rests(spot));
  }

  private Optional<SealedThread> follows(Viewer.Person by, Spot spot) {
    return switch (spot) {
      case Spot.Begins(BoardId board, String _) -> {
        require(by, board);
        yield Optional.empty();
      }
      case Spot.Follows(ThreadId id) -> {
        SealedThread thread =
            threads.find(id).filter(SealedThread::stands).orElseThrow(NotThere::new);
        require(by, thread.board());
        yield Optional.of(thread);
      }
    };
  }

  /** Asked while the row of the author is held, so that many forms at once count one by one. */
  Step step(Author author, Crossed crossed) {
    Instant now = clock.instant();
    Writers.Writer writer = writers.hold(author, now);
    List<SealedPost> lately = posts.of(author, 0, LATELY);
    Optional<Written.NotNow> slow =
        crossed
            .rests()
            .or(
                () ->
                    writers
                        .pausedUntil(author, now)
                        .map(until -> new Written.NotNow(Slowness.A_PAUSE, until)))
            .or(() -> slow(lately, writer, now));
    return new Step(now, writer.toRead() > 0, slow, lately);
  }

  private static Optional<Written.NotNow> slow(
      List<SealedPost> lately, Writers.Writer writer, Instant now) {
    List<Instant> times =
        lately.stream()
            .map(SealedPost::writtenAt)
            .filter(time -> time.isAfter(now.minus(DAY)))
            .toList();
    if (!times.isEmpty() && times.getFirst().plus(BETWEEN).isAfter(now)) {
      return Optional.of(new Written.NotNow(Slowness.A_MOMENT, times.getFirst().plus(BETWEEN)));
    }
    int most = writer.begunAt().plus(DAY).isAfter(now) ? ON_THE_FIRST_DAY : IN_A_DAY;
    return times.size() < most
        ? Optional.empty()
        : Optional.of(new Written.NotNow(Slowness.A_DAY, times.get(most - 1).plus(DAY)));
  }

  private void require(Viewer.Person by, BoardId id) {
    BoardRows.Row board = door.boards().row(id).orElseThrow(NotThere::new);
    if (!door.boards().standInSome() || !door.company().mayWrite(by, board)) {
      throw new NotThere();
    }
  }

  /**
   * One step over the threshold.
   *
   * @param readFirst whether a person reads before it appears
   * @param slow why not now
   * @param lately what its author wrote last, the newest first: more than anybody writes in a day
   */
  record Step(
      Instant now, boolean readFirst, Optional<Written.NotNow> slow, List<SealedPost> lately) {}

  /**
   * Somebody who may write here.
   *
   * @param follows the thread in which they want to follow; empty when they begin one
   * @param rests why nobody writes here now
   */
  record Crossed(Optional<SealedThread> follows, Optional<Written.NotNow> rests) {}

  /** What stands between somebody and a board. */
  @Component
  record Door(Boards boards, Company company, Pausing pausing) {}
}
