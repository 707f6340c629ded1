// SPDX-License-Identifier: Apache-2.0
/** At which hours of the day letters and what is new on the boards come to a person. */
@ApplicationModule(allowedDependencies = {"shell", "account"})
@NullMarked
package org.engawa.app.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
