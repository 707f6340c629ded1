// SPDX-License-Identifier: Apache-2.0
/**
 * Letters and talks between a person and one of the team of their case, how far the ways to that
 * one are open, and letters with a mentor.
 */
@ApplicationModule(
    allowedDependencies = {
      "shell", "vault", "account", "live", "consent", "draft", "drawer", "arrival"
    })
@NullMarked
package org.engawa.app.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
