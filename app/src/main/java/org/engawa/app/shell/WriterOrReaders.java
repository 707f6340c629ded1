// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends a writing transaction to the writer and all else to the readers.
 *
 * <p>Must stand behind a lazy connection: only then is the kind of the transaction known when a
 * connection is taken.
 */
final class WriterOrReaders extends AbstractRoutingDataSource {

  WriterOrReaders(DataSource writer, DataSource readers) {
    setTargetDataSources(Map.of(true, writer, false, readers));
    afterPropertiesSet();
  }

  @Override
  protected Object determineCurrentLookupKey() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }
}
