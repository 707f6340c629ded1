// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/**
 * What is known about the right to print the wording.
 *
 * @param ships whether the wording comes with the program; otherwise an installation brings it
 * @param note what is known of the terms, possibly empty
 */
public record Licence(boolean ships, String note) {}
