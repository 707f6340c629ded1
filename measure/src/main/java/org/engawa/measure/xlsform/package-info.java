// SPDX-License-Identifier: Apache-2.0
/** Questionnaires as workbooks in the form of XLSForm (KoboToolbox, ODK), read within limits. */
@NullMarked
package org.engawa.measure.xlsform;

import org.jspecify.annotations.NullMarked;
