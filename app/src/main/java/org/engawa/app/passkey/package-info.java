// SPDX-License-Identifier: Apache-2.0
/** Passkeys: a second way in for persons and families, another one for staff. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account", "door"})
@NullMarked
package org.engawa.app.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
