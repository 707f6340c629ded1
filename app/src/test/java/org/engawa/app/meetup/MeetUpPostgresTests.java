// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import org.engawa.app.TestHouse;

class MeetUpPostgresTests extends MeetUpContract {

  @Override
  TestHouse open() {
    return TestHouse.onPostgres(
        folder,
        "org.engawa.app.vault",
        "org.engawa.app.account",
        "org.engawa.app.consent",
        "org.engawa.app.draft",
        "org.engawa.app.drawer",
        "org.engawa.app.meetup");
  }
}
