// SPDX-License-Identifier: Apache-2.0
/** Peer mentors: who has been there and likes to accompany, and a person's own choice of one. */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "draft", "drawer", "people"})
@NullMarked
package org.engawa.app.mentor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
