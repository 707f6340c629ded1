// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.TestHouse;

class DisguisePostgresTests extends DisguiseContract {

  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder, "org.engawa.app.vault");
  }
}
