// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in one transaction: all of it or none. */
@Component
public final class Transactions {

  private final TransactionTemplate writing;
  private final TransactionTemplate reading;
  private final SharedCommit shared;
  private final HouseSettings settings;

  Transactions(PlatformTransactionManager manager, HouseSettings settings) {
    this.settings = settings;
    writing = new TransactionTemplate(manager);
    reading = new TransactionTemplate(manager);
    reading.setReadOnly(true);
    shared = new SharedCommit(manager);
  }

  /** Writes and returns what the work returns; joins a transaction that already runs. */
  public <T> T write(Supplier<T> work) {
    boolean joins = TransactionSynchronizationManager.isActualTransactionActive();
    return joins || settings.onPostgres()
        ? writing.execute(status -> work.get())
        : shared.write(work);
  }

  /** Writes; joins a transaction that already runs. */
  public void write(Runnable work) {
    write(
        () -> {
          work.run();
          return true;
        });
  }

  /** Reads from one state of the database; refuses to write. */
  public <T> T read(Supplier<T> work) {
    return reading.execute(status -> work.get());
  }
}
