// SPDX-License-Identifier: Apache-2.0

/**
 * What of a run may leave the house: nothing that rests on a few people, and nothing from which
 * such a figure can be reckoned. A plot may draw only what stands among the shown figures: lines of
 * models, shares and means; never a value, a residual or an end of a range of one person.
 */
@NullMarked
package org.engawa.study.disclosure;

import org.jspecify.annotations.NullMarked;
