// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Two independent groups by the ranks of their values: {@code U} of the first is the number of
 * pairs in which its value is the larger, an equal pair counting half.
 *
 * <p>{@code z = (U − n₁n₂/2)/σ} with the variance corrected for ties, and the same with 1/2 taken
 * off the distance for continuity; {@code p_exact} where no values are equal and both groups have
 * fewer than 50. {@code prob_superiority_A = U/(n₁n₂)}, {@code rank_biserial} twice that less 1,
 * {@code r_effect_abs_z_over_sqrtN} 0 to 1.
 *
 * <p>Source: Mann and Whitney 1947, doi:10.1214/aoms/1177730491, also for the recursion of the
 * exact distribution. Missing values are left out.
 */
public final class MannWhitney {

  private static final int EXACT_BELOW = 50;

  private MannWhitney() {}

  /** Of two columns, in which NaN is missing. */
  public static Figures of(double[] first, double[] second) {
    return of(Counted.of(first), Counted.of(second));
  }

  /** Of two columns that were counted; where there were too many different values none says so. */
  public static Figures of(Tally first, Tally second) {
    var x = first.counted();
    var y = second.counted();
    if (x.isPresent() && y.isPresent()) {
      return of(x.get(), y.get());
    }
    var names = of(new double[0], new double[0]).byName().keySet();
    return Figures.noneOf(Tally.TOO_MANY, names.toArray(String[]::new));
  }

  private static Figures of(Counted x, Counted y) {
    var both = x.and(y);
    double n1 = x.n();
    double n2 = y.n();
    double n = n1 + n2;
    boolean empty = n1 == 0 || n2 == 0;
    String otherwise = empty ? "a group without values" : "all values are the same";
    double u = empty ? Double.NaN : x.rankSum(both) - n1 * (n1 + 1) / 2;
    double sd = Math.sqrt(n1 * n2 / 12 * (n + 1 - both.ties() / (n * (n - 1))));
    double off = u - n1 * n2 / 2;
    double z = sd > 0 ? off / sd : Double.NaN;
    double corrected = sd > 0 ? (off - Math.signum(off) * 0.5) / sd : Double.NaN;
    return Figures.none()
        .and("U_first", u, otherwise)
        .and("U_second", n1 * n2 - u, otherwise)
        .and("z_no_correction", z, otherwise)
        .and("p_no_correction", Tails.twoSidedNormal(z), otherwise)
        .and("z_continuity", corrected, otherwise)
        .and("p_continuity", Tails.twoSidedNormal(corrected), otherwise)
        .and("rank_biserial", 2 * u / (n1 * n2) - 1, otherwise)
        .and("prob_superiority_A", u / (n1 * n2), otherwise)
        .and("r_effect_abs_z_over_sqrtN", Math.abs(z) / Math.sqrt(n), otherwise)
        .and("p_exact", exact(x.n(), y.n(), u, both.ties()));
  }

  private static Figure exact(long n1, long n2, double u, double ties) {
    if (n1 == 0 || n2 == 0) {
      return Figure.none("a group without values");
    }
    if (ties > 0) {
      return Figure.none("there are equal values");
    }
    if (n1 >= EXACT_BELOW || n2 >= EXACT_BELOW) {
      return Figure.none("a group with 50 values or more");
    }
    double[] chances = chances((int) n1, (int) n2);
    double below = 0;
    for (int i = 0; i <= Math.min(u, (double) n1 * n2 - u); i++) {
      below += chances[i];
    }
    return new Figure.Value(Math.min(1, 2 * below));
  }

  /** The chance of each U: the largest of all values is of the first group, or of the second. */
  private static double[] chances(int n1, int n2) {
    double[][] of = new double[n2 + 1][];
    for (int j = 0; j <= n2; j++) {
      of[j] = new double[] {1};
    }
    for (int i = 1; i <= n1; i++) {
      of[0] = new double[] {1};
      for (int j = 1; j <= n2; j++) {
        double[] larger = of[j];
        double[] smaller = of[j - 1];
        double[] next = new double[i * j + 1];
        for (int u = 0; u < next.length; u++) {
          double won = u - j >= 0 && u - j < larger.length ? larger[u - j] : 0;
          double lost = u < smaller.length ? smaller[u] : 0;
          next[u] = (i * won + j * lost) / (i + j);
        }
        of[j] = next;
      }
    }
    return of[n2];
  }
}
