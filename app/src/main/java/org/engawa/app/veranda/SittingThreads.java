// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The threads of sittings and nights, which come and go in the transaction of the caller. */
@Component
final class SittingThreads {

  private final ThreadRows threads;
  private final LettingGo going;

  SittingThreads(ThreadRows threads, LettingGo going) {
    this.threads = threads;
    this.going = going;
  }

  /** Begins a thread that nobody began; it stands from the first moment. */
  void begin(ThreadId id, BoardId board, Instant now) {
    threads.add(SealedThread.sitting(id, board), now);
    threads.stand(id, now);
  }

  /**
   * Lets go of all words of a thread. What somebody was asked to look at, or has acted on, keeps
   * its row; what still waits for an answer keeps its words, hidden, until it has one.
   */
  void letGo(ThreadId thread) {
    threads.fall(thread);
    going.remove(thread);
    going.hideAsked(thread);
    going.emptyOthers(thread);
  }
}
