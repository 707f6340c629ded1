// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import org.engawa.app.TestHouse;

class RestPostgresTests extends RestContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder, "org.engawa.app.vault", "org.engawa.app.account");
  }
}
