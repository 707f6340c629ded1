// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import org.engawa.app.TestHouse;

class StudyRowsPostgresTests extends StudyRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
