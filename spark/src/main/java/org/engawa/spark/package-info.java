// SPDX-License-Identifier: Apache-2.0

/**
 * Study plans on Apache Spark: the rows of a table lie in parts, and what is gathered is joined.
 */
@NullMarked
package org.engawa.spark;

import org.jspecify.annotations.NullMarked;
