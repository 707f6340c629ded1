// SPDX-License-Identifier: Apache-2.0
/** Live arrival: what is written somewhere comes to those who listen there, and nobody is seen. */
@ApplicationModule(allowedDependencies = {"shell", "account", "door"})
@NullMarked
package org.engawa.app.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
