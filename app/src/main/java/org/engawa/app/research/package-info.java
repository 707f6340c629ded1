// SPDX-License-Identifier: Apache-2.0
/** The Study door: plans, their running over tables and over those who agreed, what came of it. */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "answering", "survey"})
@NullMarked
package org.engawa.app.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
