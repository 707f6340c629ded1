// SPDX-License-Identifier: Apache-2.0
/** Letters between two who met at the boards, when both of them want it. */
@ApplicationModule(
    allowedDependencies = {
      "shell",
      "vault",
      "account",
      "staffing",
      "drawer",
      "arrival",
      "veranda",
      "talk"
    })
@NullMarked
package org.engawa.app.pen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
