// SPDX-License-Identifier: Apache-2.0
/**
 * What every request passes before anybody asks whose it is: names of the house, headers, limits,
 * and the calm page for what is refused.
 */
@ApplicationModule(allowedDependencies = "shell")
@NullMarked
package org.engawa.app.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
