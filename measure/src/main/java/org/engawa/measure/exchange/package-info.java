// SPDX-License-Identifier: Apache-2.0
/** Questionnaires of any tool: what stands in a file says which reader takes it. */
@NullMarked
package org.engawa.measure.exchange;

import org.jspecify.annotations.NullMarked;
