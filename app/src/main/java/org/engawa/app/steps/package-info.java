// SPDX-License-Identifier: Apache-2.0
/** Tiny steps that may grow smaller, milestones of one's own, and the page for when it ebbs. */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "draft", "drawer"})
@NullMarked
package org.engawa.app.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
