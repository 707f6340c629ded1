// SPDX-License-Identifier: Apache-2.0
/** Questionnaires in terms that all tools share, and the way from and to cards and wordings. */
@NullMarked
package org.engawa.measure.form;

import org.jspecify.annotations.NullMarked;
