// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.engawa.app.shell.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Removes the traces of destroyed keys from the disk, however long readers hold them there. */
@Component
public final class Erasures implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Erasures.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final ErasureLedger ledger;
  private final Traces traces;
  private final Transactions transactions;
  private final Clock clock;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("erasures").factory());

  Erasures(ErasureLedger ledger, Traces traces, Transactions transactions, Clock clock) {
    this.ledger = ledger;
    this.traces = traces;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** How far the erasure with this receipt is. */
  public ErasureState state(Erasure erasure) {
    return transactions.read(() -> ledger.state(erasure.id()));
  }

  /** Tries once, now, to finish what is unfinished; whether nothing is left to do. */
  public synchronized boolean finish() {
    // Read before the traces are removed: what is erased meanwhile needs another round.
    List<UUID> unfinished = transactions.read(ledger::unfinished);
    if (unfinished.isEmpty()) {
      return true;
    }
    if (!traces.remove()) {
      return false;
    }
    transactions.write(() -> ledger.finish(unfinished, clock.instant()));
    return true;
  }

  Erasure begin(UUID id) {
    ledger.begin(id, clock.instant());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            // Elsewhere: the caller still holds the only connection that writes.
            finishAfter(Duration.ZERO);
          }
        });
    return new Erasure(id);
  }

  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    finishAfter(Duration.ZERO);
  }

  private void finishAfter(Duration pause) {
    later.schedule(this::finishOrTryAgain, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void finishOrTryAgain() {
    boolean finished = false;
    try {
      finished = finish();
    } catch (RuntimeException e) {
      log.warn("The traces of an erasure could not be removed yet", e);
    }
    if (!finished && !later.isShutdown()) {
      finishAfter(PAUSE);
    }
  }

  @Override
  public void destroy() {
    later.shutdownNow();
  }
}
