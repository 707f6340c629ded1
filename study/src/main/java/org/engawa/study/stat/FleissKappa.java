// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/**
 * Agreement of any number of coders on the units that all of them coded, after Fleiss 1971,
 * doi:10.1037/h0031619; the error under chance after Fleiss, Nee and Landis 1979,
 * doi:10.1037/0033-2909.86.5.974.
 *
 * <p>With nᵢⱼ coders of m giving unit i code j, and pⱼ the share of the code: Pᵢ = (Σⱼ nᵢⱼ² −
 * m)/(m(m − 1)), kappa = (P̄ − Σ pⱼ²)/(1 − Σ pⱼ²), in −1/(m − 1) to 1.
 */
public final class FleissKappa {

  private FleissKappa() {}

  /** Of columns of codes, one for each coder; a unit that is NaN in one of them is left out. */
  public static Figures of(double[]... coders) {
    double[][] units = Coders.complete(coders);
    double[] codes = Coders.codes(units);
    double n = units.length;
    double m = coders.length;
    double[] shares = new double[codes.length];
    double agreed = 0;
    for (double[] unit : units) {
      int[] given = new int[codes.length];
      for (double code : unit) {
        given[Arrays.binarySearch(codes, code)]++;
      }
      for (int code = 0; code < codes.length; code++) {
        shares[code] += given[code] / (n * m);
        agreed += given[code] * (given[code] - 1.0) / (m * (m - 1));
      }
    }
    double expected = Arrays.stream(shares).map(share -> share * share).sum();
    double kappa = codes.length < 2 ? Double.NaN : (agreed / n - expected) / (1 - expected);
    double error = error(shares, n, m);
    String none = n == 0 ? "no unit was coded by all" : "every unit was given the same code";
    return Figures.none()
        .and("n_units", new Figure.Value(n))
        .and("n_raters", new Figure.Value(m))
        .and("mean_observed", agreed / n, none)
        .and("expected", n == 0 ? Double.NaN : expected, none)
        .and("fleiss_kappa", kappa, none)
        .and("se_null_fleiss1979", error, none)
        .and("z_null", kappa / error, none)
        .and("p", Tails.twoSidedNormal(kappa / error), none);
  }

  private static double error(double[] shares, double n, double m) {
    double sum = 0;
    double skewed = 0;
    for (double share : shares) {
      sum += share * (1 - share);
      skewed += share * (1 - share) * (1 - 2 * share);
    }
    return Math.sqrt(2 / (n * m * (m - 1))) * Math.sqrt(sum * sum - skewed) / sum;
  }
}
