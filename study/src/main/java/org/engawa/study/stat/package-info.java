// SPDX-License-Identifier: Apache-2.0

/**
 * Statistics: each figure with its formula, its source and what happens where it is not defined.
 */
@NullMarked
package org.engawa.study.stat;

import org.jspecify.annotations.NullMarked;
