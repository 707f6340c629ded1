// SPDX-License-Identifier: Apache-2.0
/**
 * Where a person was: zones from the room to beyond, in their own names, as far as they note it.
 */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "draft", "drawer"})
@NullMarked
package org.engawa.app.space;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
