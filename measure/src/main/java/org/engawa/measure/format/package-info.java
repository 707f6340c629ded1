// SPDX-License-Identifier: Apache-2.0
/** Answer sheets as files: what is read, what is written, what is refused and where. */
@NullMarked
package org.engawa.measure.format;

import org.jspecify.annotations.NullMarked;
