// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One total of a response: what the file reports and what its answers add up to, kept apart.
 *
 * @param total linkId of the total's item, empty where the questionnaire has none
 * @param reason why nothing was computed, or what the figure leaves out; empty when neither
 */
record Score(
    String total,
    Optional<BigDecimal> reported,
    Optional<BigDecimal> computed,
    int answered,
    int expected,
    String reason,
    String rule,
    List<String> notes) {

  /** Nothing, and why. */
  static Score none(String reason) {
    return new Score("", Optional.empty(), Optional.empty(), 0, 0, reason, "", List.of());
  }

  boolean mismatch() {
    return reported.isPresent() && computed.isPresent() && differ(reported.get(), computed.get());
  }

  /** Whether they are two numbers, and not one that was reported rounded. */
  static boolean differ(BigDecimal reported, BigDecimal computed) {
    BigDecimal apart = reported.subtract(computed).abs();
    return reported.scale() <= 0
        ? apart.signum() != 0
        : apart.multiply(BigDecimal.TWO).compareTo(reported.ulp()) > 0;
  }
}
