// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.TestHouse;

class AnsweringRowsPostgresTests extends AnsweringRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
