// SPDX-License-Identifier: Apache-2.0
/** Keeps the words of people sealed, forgets them for good, and chains what was done with them. */
@ApplicationModule(allowedDependencies = "shell")
@NullMarked
package org.engawa.app.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
