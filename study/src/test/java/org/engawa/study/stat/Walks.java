// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engawa.study.ReferenceWalk;

/** The tolerances that hold for every reference of these procedures, and why they are not 1e-8. */
final class Walks {

  private Walks() {}

  /** A walk that leaves out these keys besides those that are never figures. */
  static ReferenceWalk without(String... keys) {
    Set<String> left = new HashSet<>(Set.of("meta", "layout", "n_rows"));
    left.addAll(List.of(keys));
    return ReferenceWalk.without(left.toArray(String[]::new))
        // Royston's approximation stands on polynomials with few digits.
        .within(1e-7, "shapiro_W")
        .within(1e-6, "shapiro_p")
        // R solves the noncentral t by quadrature within quadrature.
        .within(1e-7, "d_ci95_noncentral_t", "g_exact_ci95_noncentral_t", "dz_ci95_noncentral_t")
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
