// SPDX-License-Identifier: Apache-2.0
/** The Home door: what a family notices, and how a case begins before the person wants it. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account", "consent", "draft"})
@NullMarked
package org.engawa.app.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
