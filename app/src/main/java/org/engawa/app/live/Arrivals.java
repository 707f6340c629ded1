// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Says that something arrived somewhere: never what, and never who. */
@Component
public final class Arrivals {

  private final Listeners listeners;
  private final OtherNodes others;

  Arrivals(Listeners listeners, OtherNodes others) {
    this.listeners = listeners;
    this.others = others;
  }

  /**
   * Something stands anew at this number of a place, or stands differently. Called within the
   * transaction that writes it; told once that is committed, on every node.
   */
  public void at(Nook nook, int number) {
    others.tell(nook, number);
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      listeners.tell(nook, number);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            listeners.tell(nook, number);
          }
        });
  }
}
