// SPDX-License-Identifier: Apache-2.0
/**
 * The House door: what is set up, crisis contacts, instruments, the staff; no way to what people
 * wrote.
 */
@ApplicationModule(
    allowedDependencies = {"shell", "gate", "vault", "account", "help", "answering", "interop"})
@NullMarked
package org.engawa.app.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
