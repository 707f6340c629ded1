// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

/** The double nearest to a decimal number of few digits, at the cost of one or two divisions. */
final class Decimal {

  /** So many digits fit into a long. */
  static final int DIGITS = 18;

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18
  };

  /** Up to here digits, and what they give divided by one of the tens, are exact. */
  private static final long EXACT = 1L << 53;

  private Decimal() {}

  /**
   * The digits, the last of which are the fraction; NaN where the quotient lies so close to the
   * middle of two doubles that another way must decide.
   *
   * <p>The rest of a division comes exact out of a fused multiplication, so that quotient and
   * correction together are good to 2⁻¹⁰³ (Muller et al., Handbook of Floating-Point Arithmetic,
   * section on division by fused multiply-add).
   *
   * @param fraction how many of at most {@link #DIGITS} digits stand behind the mark
   */
  static double of(long digits, int fraction) {
    double high = digits;
    if (fraction == 0) {
      return high;
    }
    double tens = TENS[fraction];
    double first = high / tens;
    if (digits <= EXACT) {
      return first;
    }
    double low = digits - (long) high;
    double rest = (Math.fma(-first, tens, high) + low) / tens;
    double doubt = first * 0x1p-100;
    double below = first + (rest - doubt);
    return below == first + (rest + doubt) ? below : Double.NaN;
  }
}
