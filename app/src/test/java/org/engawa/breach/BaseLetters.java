// SPDX-License-Identifier: Apache-2.0
package org.engawa.breach;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Assertions;

/** SQL outside a repository, a name that says the pattern, and a second way to assert. */
abstract class BaseLetters {

  abstract DSLContext database();

  void areOpen() {
    Assertions.assertNotNull(database());
  }
}
