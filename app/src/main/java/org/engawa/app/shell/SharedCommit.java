// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets those who wait for the one writer of SQLite share a commit, since a commit that is safe on
 * the disk costs more than what most of them write. Whoever comes first carries out what waits,
 * each in a savepoint of its own: what one refuses takes nothing of the others along. Nobody
 * returns before the commit.
 *
 * <p>Work may run on the thread of somebody else who waits, so it must not count on its own.
 */
final class SharedCommit {

  private static final int MOST = 64;

  private final TransactionTemplate whole;
  private final TransactionTemplate part;
  private final Queue<Waiting<?>> waiting = new ArrayDeque<>();
  private boolean busy;

  SharedCommit(PlatformTransactionManager manager) {
    whole = new TransactionTemplate(manager);
    part = new TransactionTemplate(manager);
    part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  <T> T write(Supplier<T> work) {
    Waiting<T> mine = new Waiting<>(work);
    if (waits(mine)) {
      mine.await();
    }
    if (!mine.carriedOut()) {
      try {
        carryOut(next());
      } finally {
        // Whatever went wrong: nobody could write any more if this were left out.
        handOver();
      }
    }
    return mine.result();
  }

  private synchronized boolean waits(Waiting<?> work) {
    waiting.add(work);
    boolean waits = busy;
    busy = true;
    return waits;
  }

  /** Those that go together; whoever leads is the first of them. */
  private synchronized List<Waiting<?>> next() {
    List<Waiting<?>> some = new ArrayList<>();
    while (some.size() < MOST && !waiting.isEmpty()) {
      some.add(waiting.remove());
    }
    return some;
  }

  private synchronized void handOver() {
    Waiting<?> first = waiting.peek();
    busy = first != null;
    if (first != null) {
      first.wake();
    }
  }

  private void carryOut(List<Waiting<?>> some) {
    try {
      if (some.size() == 1) {
        whole.executeWithoutResult(status -> some.getFirst().run());
      } else {
        whole.executeWithoutResult(status -> some.forEach(this::carryOutPart));
      }
    } catch (RuntimeException | Error e) {
      some.forEach(each -> each.refuse(e));
    } finally {
      some.stream().skip(1).forEach(Waiting::wake);
    }
  }

  private void carryOutPart(Waiting<?> each) {
    try {
      part.executeWithoutResult(status -> each.run());
    } catch (RuntimeException | Error e) {
      each.refuse(e);
    }
  }

  /** What somebody wants to write, and what came of it. */
  private static final class Waiting<T> {

    private final Supplier<T> work;
    private final CompletableFuture<Boolean> woken = new CompletableFuture<>();
    private Optional<Supplier<T>> came = Optional.empty();

    Waiting(Supplier<T> work) {
      this.work = work;
    }

    void run() {
      T result = work.get();
      came = Optional.of(() -> result);
    }

    void refuse(Throwable why) {
      came =
          Optional.of(
              () -> {
                if (why instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) why;
              });
    }

    boolean carriedOut() {
      return came.isPresent();
    }

    void wake() {
      woken.complete(true);
    }

    void await() {
      woken.join();
    }

    T result() {
      return came.orElseThrow().get();
    }
  }
}
