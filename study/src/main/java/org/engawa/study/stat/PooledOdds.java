// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One odds ratio out of several strata.
 *
 * <p>Mantel and Haenszel 1959: Σ(ad/n)/Σ(bc/n), with the interval of Robins, Breslow and Greenland
 * 1986 and the test of 1959 with and without correction for continuity, from the counts as they
 * are. Inverse variance: logarithms weighted by 1/v. Random effects: by 1/(v + τ²) with τ² of
 * DerSimonian and Laird 1986, doi:10.1016/0197-2456(86)90046-2. A stratum in which a group or an
 * outcome is empty says nothing about the ratio and is left out; see {@link Stratum#figures} for a
 * single 0.
 */
public final class PooledOdds {

  private static final String NONE = "no stratum tells anything about the ratio";
  private final List<TwoByTwo> tables;

  /** Pools these. */
  public PooledOdds(List<Stratum> strata) {
    tables = strata.stream().map(Stratum::table).filter(TwoByTwo::filled).toList();
  }

  /** Odds ratio, interval and tests of Mantel and Haenszel. */
  public Figures mantelHaenszel() {
    double along = sum(each -> (double) each.a() * each.d() / each.n());
    double across = sum(each -> (double) each.b() * each.c() / each.n());
    double ratio = along / across;
    double error = Math.sqrt(variance(along, across));
    String one = tables.isEmpty() ? NONE : "one of the diagonals is 0 in every stratum";
    double off =
        Math.abs(
            sum(
                each ->
                    each.a() - (double) (each.a() + each.b()) * (each.a() + each.c()) / each.n()));
    double spread = sum(PooledOdds::spread);
    double chi2 = off * off / spread;
    double nearer = off - Math.min(0.5, off);
    double continuity = nearer * nearer / spread;
    return Figures.none()
        .and("mh_odds_ratio", ratio, one)
        .and(Interval.ofRatio(Math.log(ratio), error).named("mh_or_ci95", one))
        .and("mh_chi2", chi2, NONE)
        .and("mh_p", Tails.chiSquare(chi2, 1), NONE)
        .and("mh_chi2_continuity", continuity, NONE)
        .and("mh_p_continuity", Tails.chiSquare(continuity, 1), NONE);
  }

  private double variance(double along, double across) {
    double first = 0;
    double mixed = 0;
    double last = 0;
    for (TwoByTwo each : tables) {
      double n = each.n();
      double same = (each.a() + each.d()) / n;
      double other = (each.b() + each.c()) / n;
      double up = (double) each.a() * each.d() / n;
      double down = (double) each.b() * each.c() / n;
      first += same * up;
      mixed += same * down + other * up;
      last += other * down;
    }
    return first / (2 * along * along)
        + mixed / (2 * along * across)
        + last / (2 * across * across);
  }

  /** Of the first count under the hypergeometric distribution. */
  private static double spread(TwoByTwo each) {
    double n = each.n();
    return (each.a() + each.b())
        / n
        * ((each.c() + each.d()) / n)
        * (each.a() + each.c())
        * (each.b() + each.d())
        / (n - 1);
  }

  /** The logarithms weighted by their inverse variance. */
  public Figures fixed() {
    return weighted(0);
  }

  /** The logarithms weighted as a sample of strata that differ. */
  public Figures random() {
    return weighted(between());
  }

  /** Q of Cochran with its test, I² in percent and τ². */
  public Figures heterogeneity() {
    double q = q();
    double df = tables.size() - 1.0;
    String one = tables.isEmpty() ? NONE : "only one stratum tells anything about the ratio";
    return Figures.none()
        .and("Q", df < 1 ? Double.NaN : q, one)
        .and("df", df < 1 ? Double.NaN : df, one)
        .and("p", Tails.chiSquare(q, df), one)
        .and("I2_percent", df < 1 ? Double.NaN : q > 0 ? Math.max(0, 100 * (q - df) / q) : 0, one)
        .and("tau2_DL", df < 1 ? Double.NaN : between(), one);
  }

  private Figures weighted(double between) {
    double weights = sum(each -> 1 / (each.logVariance() + between));
    double log = mean(between);
    double error = Math.sqrt(1 / weights);
    return Figures.none()
        .and("log_or", log, NONE)
        .and("se", error, NONE)
        .and("or", Math.exp(log), NONE)
        .and(Interval.ofRatio(log, error).named("ci95", NONE));
  }

  private double mean(double between) {
    return sum(each -> each.logOdds() / (each.logVariance() + between))
        / sum(each -> 1 / (each.logVariance() + between));
  }

  private double q() {
    double mean = mean(0);
    return sum(each -> Math.pow(each.logOdds() - mean, 2) / each.logVariance());
  }

  private double between() {
    double weights = sum(each -> 1 / each.logVariance());
    double squares = sum(each -> 1 / (each.logVariance() * each.logVariance()));
    double more = q() - (tables.size() - 1.0);
    // One stratum alone has no spread between strata, and 0/0 would say so badly.
    return more > 0 && tables.size() > 1 ? more / (weights - squares / weights) : 0;
  }

  private double sum(ToDoubleFunction<TwoByTwo> of) {
    return tables.stream().mapToDouble(of).sum();
  }
}
