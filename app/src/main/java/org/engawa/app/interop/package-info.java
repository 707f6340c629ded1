// SPDX-License-Identifier: Apache-2.0
/** Speaks FHIR R4 with the outside; the only package that may know FHIR classes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.engawa.app.interop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
