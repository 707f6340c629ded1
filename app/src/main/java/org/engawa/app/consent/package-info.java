// SPDX-License-Identifier: Apache-2.0
/** Who stands how to whom, who may see what, and who has looked. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account"})
@NullMarked
package org.engawa.app.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
