// SPDX-License-Identifier: Apache-2.0
/** The CHIME+ map of a person, and who sees which part of it behind the walls. */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "vault",
      "account",
      "consent",
      "drawer",
      "journal",
      "space",
      "people",
      "answering",
      "family"
    })
@NullMarked
package org.engawa.app.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
