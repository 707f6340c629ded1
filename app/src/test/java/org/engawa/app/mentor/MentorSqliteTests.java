// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import org.engawa.app.TestHouse;

class MentorSqliteTests extends MentorContract {

  @Override
  TestHouse open() {
    return TestHouse.onSqlite(
        folder,
        "org.engawa.app.vault",
        "org.engawa.app.account",
        "org.engawa.app.consent",
        "org.engawa.app.draft",
        "org.engawa.app.drawer",
        "org.engawa.app.people",
        "org.engawa.app.mentor");
  }
}
