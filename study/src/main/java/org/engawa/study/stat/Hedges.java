// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.apache.commons.numbers.gamma.GammaRatio;

/**
 * What takes the bias of a small sample off a standardised difference; Hedges 1981,
 * doi:10.3102/10769986006002107.
 */
final class Hedges {

  private Hedges() {}

  /** {@code Γ(df/2)/(√(df/2) Γ((df − 1)/2))}; NaN for fewer than two degrees of freedom. */
  static double exact(double df) {
    return df >= 2 ? 1 / (Math.sqrt(df / 2) * GammaRatio.delta((df - 1) / 2, 0.5)) : Double.NaN;
  }

  /** {@code 1 − 3/(4 df − 1)}. */
  static double near(double df) {
    return df >= 2 ? 1 - 3 / (4 * df - 1) : Double.NaN;
  }
}
