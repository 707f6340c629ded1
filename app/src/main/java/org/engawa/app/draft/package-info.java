// SPDX-License-Identifier: Apache-2.0
/** Words that were typed and not sent: kept for whoever typed them, by their form. */
@ApplicationModule(allowedDependencies = {"shell", "vault", "account"})
@NullMarked
package org.engawa.app.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
