// SPDX-License-Identifier: Apache-2.0
/** What every page stands on: database, transactions, languages, frame, errors. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.engawa.app.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
