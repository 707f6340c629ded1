// SPDX-License-Identifier: Apache-2.0
/** The veranda: what anybody can see without an account, and the boards. */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "vault",
      "account",
      "staffing",
      "live",
      "drawer",
      "help",
      "draft",
      "arrival"
    })
@NullMarked
package org.engawa.app.veranda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
