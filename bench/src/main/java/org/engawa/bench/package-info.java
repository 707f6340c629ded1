// SPDX-License-Identifier: Apache-2.0

/** Measurements against peers, run by hand with {@code bench/run}. */
@NullMarked
package org.engawa.bench;

import org.jspecify.annotations.NullMarked;
