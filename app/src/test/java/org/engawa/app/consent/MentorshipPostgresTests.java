// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.engawa.app.TestHouse;

class MentorshipPostgresTests extends MentorshipContract {

  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder, "org.engawa.app.vault", "org.engawa.app.consent");
  }
}
