// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import org.engawa.app.TestHouse;

class AlongRowsPostgresTests extends AlongRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
