// SPDX-License-Identifier: Apache-2.0
/** CHIME+: the dimensions under which everything is filed, and the observations filed there. */
@NullMarked
package org.engawa.measure.chime;

import org.jspecify.annotations.NullMarked;
