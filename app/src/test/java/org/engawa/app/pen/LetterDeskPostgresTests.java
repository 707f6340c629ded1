// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import org.engawa.app.TestHouse;

class LetterDeskPostgresTests extends LetterDeskContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder, FEATURES);
  }
}
