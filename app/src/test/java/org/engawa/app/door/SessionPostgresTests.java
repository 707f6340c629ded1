// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.TestHouse;

class SessionPostgresTests extends SessionContract {

  @Override
  TestHouse open() {
    return TestHouse.onPostgres(
        folder, "org.engawa.app.vault", "org.engawa.app.account", "org.engawa.app.door");
  }
}
