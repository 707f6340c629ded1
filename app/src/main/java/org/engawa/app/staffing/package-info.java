// SPDX-License-Identifier: Apache-2.0
/** When somebody of the staff reads what comes in, and where that is said. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account"})
@NullMarked
package org.engawa.app.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
