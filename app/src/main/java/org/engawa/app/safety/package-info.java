// SPDX-License-Identifier: Apache-2.0
/** What waits for a human: words of a person, of the crisis page, from boards and instruments. */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "gate",
      "vault",
      "account",
      "staffing",
      "consent",
      "draft",
      "drawer",
      "answering",
      "help",
      "talk",
      "veranda"
    })
@NullMarked
package org.engawa.app.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
