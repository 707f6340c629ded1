// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import org.engawa.app.TestHouse;

class FamilyRowsPostgresTests extends FamilyRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
