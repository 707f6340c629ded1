// SPDX-License-Identifier: Apache-2.0
/**
 * A person's own about people and days: who is how near, the word by which one wants to be called,
 * and a day by its hours.
 */
@ApplicationModule(
    allowedDependencies = {"shell", "vault", "account", "consent", "draft", "drawer"})
@NullMarked
package org.engawa.app.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
