// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

/**
 * What produced a value, exactly enough to score again when a key is corrected.
 *
 * @param instrument id of the card, or of the log it was counted from
 * @param scale id of the scale within it
 * @param keyVersion version of the scoring key
 * @param coding name of the coding the answers came in
 * @param provisional whether the key is not verified, which is said wherever the value is shown
 */
public record Origin(
    String instrument, String scale, int keyVersion, String coding, boolean provisional) {}
