// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * The same people twice; every difference is the later minus the earlier, and whoever lacks one of
 * both is left out.
 *
 * <p>The test is Student's of the differences. Effects: {@code dz = d̄/s_d} with the interval of
 * the noncentral t distribution, {@code dz_hedges} with the exact factor for n − 1, {@code d_av} by
 * the mean of both deviations, {@code d_rm = dz √(2(1 − r))}, {@code d_pre_sd} by the earlier
 * deviation (Lakens 2013, doi:10.3389/fpsyg.2013.00863; Morris and DeShon 2002,
 * doi:10.1037/1082-989X.7.1.105). {@code percent_change_of_mean} means something only for a scale
 * with a true zero.
 */
public final class PrePost {

  private PrePost() {}

  /** Of two columns of one length, in which NaN is missing. */
  public static Figures of(double[] pre, double[] post) {
    double[][] complete = Listwise.complete(pre, post);
    double[] change = new double[complete[0].length];
    for (int i = 0; i < change.length; i++) {
      change[i] = complete[1][i] - complete[0][i];
    }
    var before = Moments.of(complete[0]);
    var after = Moments.of(complete[1]);
    var difference = Moments.of(change);
    var correlation = Correlation.of(complete[0], complete[1]);
    double r = correlation.r();
    return means(before, after, difference)
        .and(effects(before, after, difference))
        .and("r_pre_post", r, correlation.why())
        .and(
            "d_rm",
            difference.mean() / difference.sd() * Math.sqrt(2 * (1 - r)),
            Double.isNaN(r) ? correlation.why() : difference.lack(2))
        .and(WilcoxonSignedRank.of(change));
  }

  private static Figures means(Moments before, Moments after, Moments difference) {
    String none = Moments.tooFew(1);
    String one = Moments.tooFew(2);
    return Figures.none()
        .and("n_pairs", new Figure.Value(difference.n()))
        .and("mean_pre", before.mean(), none)
        .and("sd_pre", before.sd(), one)
        .and("mean_post", after.mean(), none)
        .and("sd_post", after.sd(), one)
        .and("mean_change", difference.mean(), none)
        .and("sd_change", difference.sd(), one)
        .and(
            "percent_change_of_mean",
            100 * difference.mean() / before.mean(),
            before.n() == 0 ? none : "the earlier mean is 0");
  }

  private static Figures effects(Moments before, Moments after, Moments difference) {
    String otherwise = difference.n() < 2 ? Moments.tooFew(2) : "all differences are the same";
    double n = difference.n();
    double df = n - 1;
    double dz = difference.mean() / difference.sd();
    double t = dz * Math.sqrt(n);
    double reach = Tails.tQuantile(0.975, df) * difference.sd() / Math.sqrt(n);
    var noncentral = NoncentralT.interval95(t, df).times(1 / Math.sqrt(n));
    return Figures.none()
        .and("t", t, otherwise)
        .and("df", df < 1 ? Double.NaN : df, otherwise)
        .and("p", Tails.twoSidedT(t, df), otherwise)
        .and(Interval.around(difference.mean(), reach).named("ci95", otherwise))
        .and("dz", dz, otherwise)
        .and(noncentral.named("dz_ci95_noncentral_t", otherwise))
        .and("dz_hedges", Hedges.exact(df) * dz, otherwise)
        .and("d_av", difference.mean() / ((before.sd() + after.sd()) / 2), before.lack(2))
        .and("d_pre_sd", difference.mean() / before.sd(), before.lack(2));
  }
}
