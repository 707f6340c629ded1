// SPDX-License-Identifier: Apache-2.0

/** Tables of a study, read as columns of numbers by a code book, of any length. */
@NullMarked
package org.engawa.study.table;

import org.jspecify.annotations.NullMarked;
