// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.NotThere;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether somebody may write, and whether now: what is too fast waits, and nobody is shut out. */
@Component
final class Threshold {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LATER = Duration.ofMinutes(15);
  private static final int ON_THE_FIRST_DAY = 5;

  private final Door door;
  private final Rows rows;
  private final HouseSettings settings;
  private final int factor;
  private final Clock clock;

  /** The factor is for measuring on this machine, and stands with the other limits. */
  Threshold(
      Door door,
      Rows rows,
      HouseSettings settings,
      @Value("${engawa.limits.writing:1}") int factor,
      Clock clock) {
    this.door = door;
    this.rows = rows;
    this.settings = settings;
    this.factor = factor;
    this.clock = clock;
  }

  /** Whether somebody may write here at all; where they may not, there is nothing. */
  Crossed cross(Viewer.Person by, Spot spot) {
    Optional<Written.NotNow> rests = door.pausing().rests(spot);
    return switch (spot) {
      case Spot.Begins(BoardId board, String _) ->
          new Crossed(writable(by, board, Board::takesThreads), Optional.empty(), rests);
      case Spot.Follows(ThreadId id) -> {
        SealedThread thread = standing(id);
        Board board = writable(by, thread.board(), there -> there.takesPosts(id) && !there.quiet());
        yield new Crossed(board, Optional.of(thread), rests);
      }
      case Spot.Sits(ThreadId id, Staying _) -> {
        SealedThread thread = standing(id);
        Board board = writable(by, thread.board(), there -> there.takesPosts(id) && there.quiet());
        yield new Crossed(board, Optional.of(thread), rests);
      }
    };
  }

  private SealedThread standing(ThreadId id) {
    return rows.threads().find(id).filter(SealedThread::stands).orElseThrow(NotThere::new);
  }

  /** Once more, when nothing ends a sitting before what is written is kept. */
  void crossHeld(Viewer.Person by, Crossed crossed, Spot spot) {
    door.boards().hold(crossed.board().id());
    cross(by, spot);
  }

  private Board writable(Viewer.Person by, BoardId id, Predicate<Board> takes) {
    return door.boards()
        .bare(id)
        .filter(board -> door.boards().standInSome())
        .filter(board -> door.company().mayWrite(by, board))
        .filter(takes)
        .orElseThrow(NotThere::new);
  }

  /** Asked while the row of the author is held, so that many forms at once count one by one. */
  Step step(Author author, Crossed crossed) {
    Instant now = clock.instant();
    Writers.Writer writer = rows.writers().hold(author, now);
    Optional<Written.NotNow> slow =
        crossed
            .rests()
            .or(
                () ->
                    rows.writers()
                        .pausedUntil(author, now)
                        .map(until -> new Written.NotNow(Slowness.A_PAUSE, until)))
            .or(() -> slow(new Asking(author, crossed.rhythm()), writer, now));
    return new Step(now, writer.toRead() > 0, slow);
  }

  private Optional<Written.NotNow> slow(Asking asks, Writers.Writer writer, Instant now) {
    Rhythm rhythm = asks.rhythm();
    Instant since = now.minus(DAY);
    Writers.Lately lately = rows.writers().lately(asks.author(), since, rhythm.rooms());
    Duration between = rhythm.between().dividedBy(factor);
    Optional<Instant> next = lately.last().map(last -> last.plus(between));
    if (next.filter(now::isBefore).isPresent()) {
      return next.map(from -> new Written.NotNow(Slowness.A_MOMENT, from));
    }
    boolean first = writer.begunAt().plus(DAY).isAfter(now);
    int most = factor * (first ? ON_THE_FIRST_DAY : rhythm.inADay());
    return lately.many() < most
        ? Optional.empty()
        : rows.writers()
            .oldest(asks.author(), since, rhythm.rooms(), most)
            .map(oldest -> new Written.NotNow(Slowness.A_DAY, oldest.plus(DAY)));
  }

  /** When something goes out by itself; empty when it goes at once. */
  Optional<Instant> sendAt(Crossed crossed, Sending sending, Instant now) {
    if (crossed.board().room() instanceof Room.Slow slow) {
      return Optional.of(slow.next(now, settings.zone()));
    }
    return sending == Sending.LATER ? Optional.of(now.plus(LATER)) : Optional.empty();
  }

  /** Until when a cushion stays; empty for all else. */
  Optional<Instant> endsAt(Crossed crossed, Spot spot, Instant now) {
    return spot instanceof Spot.Sits(ThreadId _, Staying staying)
        ? crossed
            .board()
            .room()
            .dawn()
            .map(dawn -> staying.from(now, dawn.next(now, settings.zone())))
        : Optional.empty();
  }

  /** The rows in which it stands who writes where. */
  @Component
  record Rows(ThreadRows threads, Writers writers) {}

  private record Asking(Author author, Rhythm rhythm) {}

  /**
   * One step over the threshold.
   *
   * @param readFirst whether a person reads before it appears
   * @param slow why not now
   */
  record Step(Instant now, boolean readFirst, Optional<Written.NotNow> slow) {}

  /**
   * Somebody who may write here.
   *
   * @param follows the thread in which they want to follow; empty when they begin one
   * @param rests why nobody writes here now
   */
  record Crossed(Board board, Optional<SealedThread> follows, Optional<Written.NotNow> rests) {

    /** Which posts count here, so that talk in a room does not use up the day of boards. */
    Rhythm rhythm() {
      return Rhythm.of(board.room());
    }

    /** The night in which somebody writes, where it is forgotten at dawn. */
    Optional<NightId> night() {
      return board.room().dawn().flatMap(_ -> follows).map(thread -> NightId.of(thread.id()));
    }
  }

  /** What stands between somebody and a board. */
  @Component
  record Door(Boards boards, Company company, Pausing pausing) {}
}
