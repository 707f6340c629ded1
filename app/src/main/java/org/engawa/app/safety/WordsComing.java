// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * Words from the crisis page on their way into the queue. Nobody is refused: whoever comes waits
 * for a place before their words are read, so that so many at most are in memory, and is told that
 * they are kept only when they are. What waits together is written in one transaction; between two
 * of these everybody else writes.
 */
@Component
final class WordsComing {

  static final int PLACES = 400;
  private static final int TOGETHER = 64;

  private final CrisisWordBook book;
  private final Transactions transactions;
  private final Semaphore places = new Semaphore(PLACES, true);
  private final BlockingQueue<Coming> coming = new ArrayBlockingQueue<>(PLACES);
  private final ReentrantLock writing = new ReentrantLock(true);

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
    Coming mine = new Coming(words, receipt);
    coming.add(mine);
    writing.lock();
    try {
      while (mine.state.isEmpty()) {
        write();
      }
    } finally {
      writing.unlock();
    }
    if (!mine.state.orElse(false)) {
      throw new IllegalStateException("the words of another could not be written, nor could these");
    }
  }

  /** How many have a place. */
  int inside() {
    return PLACES - places.availablePermits();
  }

  private void write() {
    List<Coming> together = new ArrayList<>();
    coming.drainTo(together, TOGETHER);
    boolean kept = false;
    try {
      transactions.write(() -> together.forEach(one -> book.add(one.words, one.receipt)));
      kept = true;
    } finally {
      for (Coming one : together) {
        one.state = Optional.of(kept);
      }
    }
  }

  private static final class Coming {
    private final String words;
    private final byte[] receipt;
    private Optional<Boolean> state = Optional.empty();

    Coming(String words, byte[] receipt) {
      this.words = words;
      this.receipt = receipt;
    }
  }
}
