// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.engawa.study.ReferenceWalk;

/** The tolerances that hold for every reference of these procedures, and why they are not 1e-8. */
final class Walks {

  private Walks() {}

  /** A walk that leaves out these keys besides those that are never figures. */
  static ReferenceWalk without(String... keys) {
    return ReferenceWalk.without(keys)
        .evenIfAbsent("meta", "layout", "n_rows")
        // Royston's approximation stands on polynomials with few digits.
        .within(1e-7, "shapiro_W")
        .within(1e-6, "shapiro_p")
        // R solves the noncentral t by quadrature within quadrature.
        .within(1e-7, "d_ci95_noncentral_t", "g_exact_ci95_noncentral_t", "dz_ci95_noncentral_t")
        // R forms the sandwich from raw cross-products; fractions without rounding show that it is
        // off by 5e-9 in the errors of longley, and so by more in their p.
        .within(1e-7, "SE_HC3", "t_HC3", "p_HC3")
        // The normal approximation in R carries about six digits of this p.
        .within(1e-6, "durbin_watson", "shapiro_wilk_raw", "shapiro_wilk_rstandard")
        // R takes this upper tail as one minus the lower and so has 0 where ours goes on.
        .orBy(1e-15, "variance_ratio")
        // R's own tail of the range is off by up to 5e-10; StudentizedRangeTests goes further.
        .within(1e-6, "tukey_hsd")
        .orBy(1e-9, "tukey_hsd")
        .within(1e-4, "fisher_or_conditional_mle")
        // R looks for 1/limit to within 1.2e-4, so one of 784 is 0.7 % off in R; FisherExactTests
        // holds the limits to what defines them.
        .within(1e-2, "fisher_or_ci95")
        // Which way a factor points says nothing.
        .turned("loadings")
        .within(1e-7, "fisher_p", "loadings")
        // A gradient of zero; what is left of it is rounding on either side.
        .orBy(1e-8, "max_abs_gradient");
  }
}
