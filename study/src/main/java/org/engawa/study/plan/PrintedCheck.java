// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A figure that a paper prints beside ours.
 *
 * @param low the least that ours can be, since what it is reckoned from is rounded
 * @param high the most
 */
record PrintedCheck(String figure, BigDecimal printed, double ours, double low, double high) {

  static final String DIGITS = "agrees to the digits printed";
  static final String ROUNDING = "agrees within the rounding of what it is reckoned from";

  private static final double LAST_BIT = 1e-9;

  /** Ours comes from whole numbers. */
  static PrintedCheck exact(String figure, BigDecimal printed, double ours) {
    return new PrintedCheck(figure, printed, ours, ours, ours);
  }

  String says() {
    double rounding = Printed.rounding(printed) + LAST_BIT * Math.max(1, Math.abs(ours));
    double paper = printed.doubleValue();
    if (Math.abs(ours - paper) <= rounding) {
      return DIGITS;
    }
    return low - rounding <= paper && paper <= high + rounding
        ? ROUNDING
        : "differs by " + text(Math.abs(ours - paper));
  }

  /** A sentence where the digits are not the same. */
  String note(String about) {
    return "%s: %s is printed as %s and is %s by our reckoning; it %s"
        .formatted(about, figure, printed.toPlainString(), text(ours), says());
  }

  /** With one digit more than the paper has. */
  private String text(double value) {
    return String.format(Locale.ROOT, "%." + (Math.max(0, printed.scale()) + 1) + "f", value);
  }

  Part part() {
    return Part.of("figure", figure)
        .word("printed", printed.toPlainString())
        .number("ours", ours)
        .number("least", low)
        .number("most", high)
        .word("says", says());
  }
}
