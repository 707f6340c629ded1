// SPDX-License-Identifier: Apache-2.0
/** Meet-ups with a date: read as boards are, joined silently, counted by nobody. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account", "consent", "drawer", "help"})
@NullMarked
package org.engawa.app.meetup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
