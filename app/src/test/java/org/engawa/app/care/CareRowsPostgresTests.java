// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import org.engawa.app.TestHouse;

class CareRowsPostgresTests extends CareRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
