// SPDX-License-Identifier: Apache-2.0

/** Change between points in time, claimed only where the reliability of a scale allows it. */
@NullMarked
package org.engawa.measure.change;

import org.jspecify.annotations.NullMarked;
