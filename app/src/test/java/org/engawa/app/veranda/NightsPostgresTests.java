// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.TestHouse;

class NightsPostgresTests extends NightsContract {

  @Override
  TestHouse open() {
    return TestHouse.onPostgres(
        folder,
        "org.engawa.app.vault",
        "org.engawa.app.account",
        "org.engawa.app.draft",
        "org.engawa.app.veranda");
  }
}
