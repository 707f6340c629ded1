// SPDX-License-Identifier: Apache-2.0
/** Help for anybody: where somebody can be reached, the crisis page, the library. */
@ApplicationModule(allowedDependencies = {"shell", "account", "staffing"})
@NullMarked
package org.engawa.app.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
