// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Transactions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Rooms that forget at dawn: a night is a thread with a key of its own. At dawn the key is
 * destroyed, the rows go, and the next night begins.
 */
@Component
public final class Nights {

  private final NightRows rows;
  private final SittingThreads threads;
  private final Sealing sealing;
  private final HouseSettings settings;
  private final Transactions transactions;
  private final Clock clock;

  Nights(
      NightRows rows,
      SittingThreads threads,
      Sealing sealing,
      HouseSettings settings,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.threads = threads;
    this.sealing = sealing;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Ends the nights for which it is dawn, and begins one in each room that has none. */
  @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT1S")
  public void turn() {
    Instant now = clock.instant();
    transactions
        .read(() -> rows.over(now))
        .forEach(night -> transactions.write(() -> forget(night)));
    transactions.read(rows::waiting).forEach(room -> transactions.write(() -> begin(room, now)));
  }

  /** The night that runs in a room; empty where there is none. */
  public Optional<ThreadId> running(BoardId room) {
    return transactions.read(() -> rows.running(room));
  }

  private void begin(NightRows.Waiting room, Instant now) {
    ThreadId thread = new ThreadId(UUID.randomUUID());
    room.room()
        .dawn()
        .map(dawn -> dawn.next(now, settings.zone()))
        .filter(ends -> rows.begin(new NightRows.Night(room.id(), thread), ends))
        .ifPresent(
            _ -> {
              sealing.beginNight(NightId.of(thread));
              threads.begin(thread, room.id(), now);
            });
  }

  /** What somebody waits for an answer about stays under the seal of its voice, for moderators. */
  private void forget(NightRows.Night night) {
    if (!rows.end(night)) {
      return;
    }
    for (SealedPost post : rows.asked(night.thread())) {
      sealing
          .wordsByDay(post)
          .ifPresent(words -> rows.keepByDay(post.id(), words, sealing.noteByDay(post)));
    }
    threads.letGo(night.thread());
    sealing.endNight(NightId.of(night.thread()));
  }
}
