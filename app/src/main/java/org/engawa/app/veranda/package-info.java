// SPDX-License-Identifier: Apache-2.0
/** What anybody can see without an account. */
@ApplicationModule(allowedDependencies = "shell")
@NullMarked
package org.engawa.app.veranda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
