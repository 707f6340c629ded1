// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import org.engawa.app.TestHouse;

class HourRowsPostgresTests extends HourRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
