// SPDX-License-Identifier: Apache-2.0
/** Who somebody is: nicknames, return words, staff sign-in, roles, sessions, leaving. */
@ApplicationModule(allowedDependencies = {"shell", "gate", "vault"})
@NullMarked
package org.engawa.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
