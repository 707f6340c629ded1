// SPDX-License-Identifier: Apache-2.0
/**
 * The leaves of a person's room: kept alone until they are opened, changed, taken out, forgotten.
 */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account", "consent"})
@NullMarked
package org.engawa.app.drawer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
