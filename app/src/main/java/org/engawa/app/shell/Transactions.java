// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in one transaction: all of it or none. */
@Component
public final class Transactions {

  private final TransactionTemplate writing;
  private final TransactionTemplate reading;

  Transactions(PlatformTransactionManager manager) {
    writing = new TransactionTemplate(manager);
    reading = new TransactionTemplate(manager);
    reading.setReadOnly(true);
  }

  /** Writes and returns what the work returns; joins a transaction that already runs. */
  public <T> T write(Supplier<T> work) {
    return writing.execute(status -> work.get());
  }

  /** Writes; joins a transaction that already runs. */
  public void write(Runnable work) {
    writing.executeWithoutResult(status -> work.run());
  }

  /** Reads from one state of the database; refuses to write. */
  public <T> T read(Supplier<T> work) {
    return reading.execute(status -> work.get());
  }
}
