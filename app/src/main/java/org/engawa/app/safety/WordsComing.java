// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * Words from the crisis page on their way into the queue. Nobody is refused: whoever comes waits
 * for a place before their words are read, so that so many at most are in memory, and is told that
 * they are kept only when they are. Those who wait for the writer share a commit with everybody.
 */
@Component
final class WordsComing {

  static final int PLACES = 400;

  private final CrisisWordBook book;
  private final Transactions transactions;
  private final Semaphore places = new Semaphore(PLACES, true);

  WordsComing(CrisisWordBook book, Transactions transactions) {
    this.book = book;
    this.transactions = transactions;
  }

  /** Runs what reads and keeps words when there is a place for them. */
  <T> T inAPlace(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  /** Keeps words; when this returns, they are kept. */
  void keep(String words, byte[] receipt) {
    transactions.write(() -> book.add(words, receipt));
  }

  /** How many have a place. */
  int inside() {
    return PLACES - places.availablePermits();
  }
}
