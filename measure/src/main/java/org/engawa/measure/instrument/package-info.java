// SPDX-License-Identifier: Apache-2.0
/** Instrument cards, their wording, the answers given to them, and their scores. */
@NullMarked
package org.engawa.measure.instrument;

import org.jspecify.annotations.NullMarked;
