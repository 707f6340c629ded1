// SPDX-License-Identifier: Apache-2.0
/** Files that people write by hand, and where in them something is wrong. */
@NullMarked
package org.engawa.measure.document;

import org.jspecify.annotations.NullMarked;
