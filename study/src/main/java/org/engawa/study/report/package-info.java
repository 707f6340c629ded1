// SPDX-License-Identifier: Apache-2.0

/** What a run of a plan is written down as. */
@NullMarked
package org.engawa.study.report;

import org.jspecify.annotations.NullMarked;
