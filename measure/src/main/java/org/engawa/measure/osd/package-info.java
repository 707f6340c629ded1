// SPDX-License-Identifier: Apache-2.0
/** Questionnaires as OpenScales holds them, read and written. */
@NullMarked
package org.engawa.measure.osd;

import org.jspecify.annotations.NullMarked;
