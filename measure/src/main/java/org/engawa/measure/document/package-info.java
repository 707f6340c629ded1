// SPDX-License-Identifier: Apache-2.0
/** Files from outside as YAML, JSON, tables and text, and where in them something is wrong. */
@NullMarked
package org.engawa.measure.document;

import org.jspecify.annotations.NullMarked;
