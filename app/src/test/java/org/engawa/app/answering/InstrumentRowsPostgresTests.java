// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.TestHouse;

class InstrumentRowsPostgresTests extends InstrumentRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
