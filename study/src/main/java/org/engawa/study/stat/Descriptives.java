// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Optional;

/**
 * What one column looks like. Missing values are counted and left out; a figure that the values do
 * not define says why.
 *
 * <p>The interval of the mean is {@code x̄ ± t(.975, n − 1) s/√n}. Skewness and excess kurtosis
 * come in the three types of Joanes and Gill 1998, doi:10.1111/1467-9884.00122: type 1 {@code g₁ =
 * m₃/m₂^1.5}, {@code g₂ = m₄/m₂² − 3}; type 2 as SAS and SPSS print them; type 3 as MINITAB does.
 */
public final class Descriptives {

  /** Makes the median absolute deviation of normal values estimate their standard deviation. */
  private static final double NORMAL_MAD = 1.4826;

  private Descriptives() {}

  /** All of them, which needs the values in order. */
  public static Figures of(double... column) {
    return of(Moments.of(column), Optional.of(Counted.of(column)));
  }

  /** The same; where there were too many different values those that need an order say so. */
  public static Figures of(Tally tally) {
    return of(tally.moments(), tally.counted());
  }

  private static Figures of(Moments moments, Optional<Counted> counted) {
    var normality = ShapiroWilk.of(moments, counted);
    return of(moments)
        .and(order(counted))
        .and("shapiro_W", normality.get("W"))
        .and("shapiro_p", normality.get("p"));
  }

  /** Those that moments alone give, however long the column is. */
  public static Figures of(Moments moments) {
    String none = moments.lack(1);
    String one = moments.lack(2);
    double se = moments.sd() / Math.sqrt(moments.n());
    double reach = Tails.tQuantile(0.975, moments.n() - 1) * se;
    return Figures.none()
        .and("n", new Figure.Value(moments.n()))
        .and("n_missing", new Figure.Value(moments.missing()))
        .and("mean", moments.mean(), none)
        .and("sd", moments.sd(), one)
        .and("var", moments.variance(), one)
        .and("se", se, one)
        .and(Interval.around(moments.mean(), reach).named("ci95", one))
        .and("min", moments.min(), none)
        .and("max", moments.max(), none)
        .and("sum", moments.n() * moments.mean(), none)
        .and(shape(moments));
  }

  private static Figures shape(Moments moments) {
    double n = moments.n();
    double skew = skewness(moments);
    double kurtosis = kurtosis(moments);
    double second = n < 3 ? Double.NaN : skew * Math.sqrt(n * (n - 1)) / (n - 2);
    double fourth = n < 4 ? Double.NaN : ((n + 1) * kurtosis + 6) * (n - 1) / ((n - 2) * (n - 3));
    return Figures.none()
        .and("skew_type1_g1", skew, moments.lack(2))
        .and("skew_type2_G1", second, moments.lack(3))
        .and("skew_type3_b1", skew * Math.pow((n - 1) / n, 1.5), moments.lack(2))
        .and("kurt_type1_g2", kurtosis, moments.lack(2))
        .and("kurt_type2_G2", fourth, moments.lack(4))
        .and("kurt_type3_b2", (kurtosis + 3) * Math.pow(1 - 1 / n, 2) - 3, moments.lack(2));
  }

  private static Figures order(Optional<Counted> counted) {
    if (counted.isEmpty()) {
      return Figures.noneOf(Tally.TOO_MANY, "q25_type7", "median", "q75_type7", "mad_1.4826");
    }
    var values = counted.get();
    double median = values.median();
    double deviation = values.map(value -> Math.abs(value - median)).median();
    String none = Moments.tooFew(1);
    return Figures.none()
        .and("q25_type7", values.quantile(0.25), none)
        .and("median", median, none)
        .and("q75_type7", values.quantile(0.75), none)
        .and("mad_1.4826", NORMAL_MAD * deviation, none);
  }

  /** Type 1, NaN where all values are the same. */
  static double skewness(Moments moments) {
    double variance = moments.m2() / moments.n();
    return moments.m3() / moments.n() / Math.pow(variance, 1.5);
  }

  /** Type 1, as excess over that of a normal distribution; NaN where all values are the same. */
  static double kurtosis(Moments moments) {
    double variance = moments.m2() / moments.n();
    return moments.m4() / moments.n() / (variance * variance) - 3;
  }
}
