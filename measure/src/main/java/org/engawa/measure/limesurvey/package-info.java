// SPDX-License-Identifier: Apache-2.0
/** Surveys as LimeSurvey writes them into tables, read. */
@NullMarked
package org.engawa.measure.limesurvey;

import org.jspecify.annotations.NullMarked;
