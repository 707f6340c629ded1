// SPDX-License-Identifier: Apache-2.0
/**
 * Who somebody is: ids, nicknames, return words, the staff and their roles; no page, no session.
 */
@ApplicationModule(allowedDependencies = {"shell", "vault"})
@NullMarked
package org.engawa.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
