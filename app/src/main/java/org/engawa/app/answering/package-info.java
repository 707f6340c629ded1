// SPDX-License-Identifier: Apache-2.0
/** Filling in an instrument: from paper by numbers, on the page where there is wording. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account", "staffing", "consent"})
@NullMarked
package org.engawa.app.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
