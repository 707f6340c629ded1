// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Two independent groups by their means; every difference is the first minus the second.
 *
 * <p>Tests: Student's, Welch's, and the ratio of variances {@code F = s₁²/s₂²}. Effects, in
 * standard deviations: {@code cohens_d_pooled}, by the root of the mean variance, Glass's by the
 * second group's; Hedges' g with the exact {@code J = Γ(df/2)/(√(df/2) Γ((df − 1)/2))} and with
 * {@code 1 − 3/(4 df − 1)} (Hedges 1981, doi:10.3102/10769986006002107). Their 95 % intervals come
 * from the noncentral t distribution (Steiger and Fouladi 1997), and from a normal one with {@code
 * √((n₁ + n₂)/(n₁ n₂) + d²/(2(n₁ + n₂)))}.
 *
 * <p>Missing values are left out in each group.
 *
 * @param figures of size, means, deviations and effects
 * @param welch test without the assumption of one variance
 * @param student test with it
 * @param varianceRatio {@code F}, {@code df1}, {@code df2}, two-sided {@code p} and interval
 */
public record TwoGroups(Figures figures, Figures welch, Figures student, Figures varianceRatio) {

  private static final String NO_SPREAD = "no standard deviation within the groups";

  /** Of two columns, in which NaN is missing. */
  public static TwoGroups of(double[] first, double[] second) {
    return of(Moments.of(first), Moments.of(second));
  }

  /** Of two columns of which only the moments are at hand. */
  public static TwoGroups of(Moments first, Moments second) {
    var student = TTest.student(first, second);
    return new TwoGroups(
        groups(first, second).and(effects(first, second, student)),
        TTest.welch(first, second),
        student,
        varianceRatio(first, second));
  }

  private static Figures groups(Moments first, Moments second) {
    String none = Moments.tooFew(1);
    String one = Moments.tooFew(2);
    return Figures.none()
        .and("n_first", new Figure.Value(first.n()))
        .and("n_second", new Figure.Value(second.n()))
        .and("mean_first", first.mean(), none)
        .and("mean_second", second.mean(), none)
        .and("sd_first", first.sd(), one)
        .and("sd_second", second.sd(), one);
  }

  private static Figures effects(Moments first, Moments second, Figures student) {
    double difference = first.mean() - second.mean();
    double n1 = first.n();
    double n2 = second.n();
    // From t rather than from the pooled deviation, so that it is undefined together with t.
    double perT = Math.sqrt(1 / n1 + 1 / n2);
    double d = student.number("t") * perT;
    double df = student.number("df");
    double exact = Hedges.exact(df);
    double near = Hedges.near(df);
    var noncentral = NoncentralT.interval95(student.number("t"), df).times(perT);
    double se = Math.sqrt((n1 + n2) / (n1 * n2) + d * d / (2 * (n1 + n2)));
    String small = df < 2 ? "fewer than four values in both groups together" : NO_SPREAD;
    double average = Math.sqrt((first.variance() + second.variance()) / 2);
    return Figures.none()
        .and("cohens_d_pooled", d, NO_SPREAD)
        .and("cohens_d_average_var", difference / average, NO_SPREAD)
        .and("glass_delta_sd_of_second", difference / second.sd(), NO_SPREAD)
        .and("hedges_J_exact", exact, small)
        .and("hedges_g_exact", d * exact, small)
        .and("hedges_J_approx", near, small)
        .and("hedges_g_approx", d * near, small)
        .and(noncentral.named("d_ci95_noncentral_t", NO_SPREAD))
        .and(noncentral.times(exact).named("g_exact_ci95_noncentral_t", small))
        .and("d_se_normal", se, NO_SPREAD)
        .and(Interval.around(d, Tails.Z95 * se).named("d_ci95_normal", NO_SPREAD));
  }

  private static Figures varianceRatio(Moments first, Moments second) {
    double df1 = first.n() - 1.0;
    double df2 = second.n() - 1.0;
    double ratio = first.variance() / second.variance();
    String otherwise = df1 < 1 || df2 < 1 ? "a group with fewer than two values" : NO_SPREAD;
    var interval =
        new Interval(
            ratio / Tails.fQuantile(0.975, df1, df2), ratio / Tails.fQuantile(0.025, df1, df2));
    return Figures.none()
        .and("F", ratio, otherwise)
        .and("df1", df1 < 1 ? Double.NaN : df1, otherwise)
        .and("df2", df2 < 1 ? Double.NaN : df2, otherwise)
        .and("p", Tails.twoSidedF(ratio, df1, df2), otherwise)
        .and(interval.named("ci95", otherwise));
  }
}
