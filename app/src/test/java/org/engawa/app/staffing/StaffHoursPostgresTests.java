// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import org.engawa.app.TestHouse;

class StaffHoursPostgresTests extends StaffHoursContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(
        folder, "org.engawa.app.vault", "org.engawa.app.account", "org.engawa.app.staffing");
  }
}
