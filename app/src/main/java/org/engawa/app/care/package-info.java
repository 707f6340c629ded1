// SPDX-License-Identifier: Apache-2.0
/** The desk: cases, who is with them, and how a person joins one by their own act. */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "people", "answering", "family"})
@NullMarked
package org.engawa.app.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
