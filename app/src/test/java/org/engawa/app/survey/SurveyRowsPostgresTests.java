// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import org.engawa.app.TestHouse;

class SurveyRowsPostgresTests extends SurveyRowsContract {
  @Override
  TestHouse open() {
    return TestHouse.onPostgres(folder);
  }
}
