// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import org.engawa.app.TestHouse;

class ContactsPostgresTests extends ContactsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
