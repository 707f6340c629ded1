// SPDX-License-Identifier: Apache-2.0
/** Published criteria of prolonged withdrawal as decision tables with reasons. */
@NullMarked
package org.engawa.measure.withdrawal;

import org.jspecify.annotations.NullMarked;
