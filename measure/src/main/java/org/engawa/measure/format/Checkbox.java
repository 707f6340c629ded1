// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

/** A column that says whether one choice of an item is checked. */
record Checkbox(int column, int item, String code) {}
