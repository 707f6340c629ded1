// SPDX-License-Identifier: Apache-2.0

/** The command that runs a study plan and writes its results, wherever its rows are read. */
@NullMarked
package org.engawa.study.analyze;

import org.jspecify.annotations.NullMarked;
