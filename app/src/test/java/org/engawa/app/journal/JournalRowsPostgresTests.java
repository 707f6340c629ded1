// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import org.engawa.app.TestHouse;

class JournalRowsPostgresTests extends JournalRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
