// SPDX-License-Identifier: Apache-2.0
/** The person's own: check-ins, taken in turn, with the words beside them, and the diary. */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "draft", "drawer", "steps"})
@NullMarked
package org.engawa.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
