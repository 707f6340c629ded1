// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Whether skewness and kurtosis are those of a normal distribution: {@code JB = n/6 (g₁² + g₂²/4)},
 * 0 or more, against χ² with 2 degrees of freedom; an approximation that needs many values.
 *
 * <p>Source: Jarque and Bera 1980, doi:10.1016/0165-1765(80)90024-5. Missing values are left out.
 */
public final class JarqueBera {

  private JarqueBera() {}

  /** {@code JB}, {@code df} and {@code p}. */
  public static Figures of(Moments moments) {
    double skew = Descriptives.skewness(moments);
    double kurtosis = Descriptives.kurtosis(moments);
    double statistic = moments.n() / 6.0 * (skew * skew + kurtosis * kurtosis / 4);
    String otherwise = moments.lack(2);
    return Figures.none()
        .and("JB", statistic, otherwise)
        .and("df", new Figure.Value(2))
        .and("p", Tails.chiSquare(statistic, 2), otherwise);
  }
}
