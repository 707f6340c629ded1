// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import org.engawa.app.TestHouse;

class SlipsPostgresTests extends SlipsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder, "org.engawa.app.vault");
  }
}
