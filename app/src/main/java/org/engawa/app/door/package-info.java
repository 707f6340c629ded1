// SPDX-License-Identifier: Apache-2.0
/** How one comes in, stays signed in and leaves: sessions, the access table, settings, erasing. */
@ApplicationModule(allowedDependencies = {"shell", "gate", "vault", "account"})
@NullMarked
package org.engawa.app.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
