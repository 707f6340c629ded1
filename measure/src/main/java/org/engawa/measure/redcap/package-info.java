// SPDX-License-Identifier: Apache-2.0
/** Data dictionaries of REDCap, read and written, and exports of records held against one. */
@NullMarked
package org.engawa.measure.redcap;

import org.jspecify.annotations.NullMarked;
