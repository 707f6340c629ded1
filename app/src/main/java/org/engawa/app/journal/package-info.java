// SPDX-License-Identifier: Apache-2.0
/** The person's own: check-ins, taken in turn, and the words beside them. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account", "consent"})
@NullMarked
package org.engawa.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
