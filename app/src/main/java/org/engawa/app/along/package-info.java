// SPDX-License-Identifier: Apache-2.0
/** Hands a person everything that they have in the room, as pages to read and as data. */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "vault",
      "account",
      "consent",
      "drawer",
      "journal",
      "answering"
    })
@NullMarked
package org.engawa.app.along;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
