// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Optional;

/**
 * What a cut-off is worth where so many of those who are asked are meant by it.
 *
 * <p>By Bayes' rule, {@code ppv = se·p / (se·p + (1 − sp)(1 − p))} and {@code npv = sp·(1 − p) /
 * (sp·(1 − p) + (1 − se)·p)}.
 *
 * @param prevalence the share of those asked whom the cut-off means, above 0 and below 1
 * @param ppv of those at or beyond the cut-off, the share whom it means
 * @param npv of the others, the share whom it rightly leaves out
 */
public record PredictiveValue(double prevalence, double ppv, double npv) {

  /**
   * For a prevalence that an installation gives; empty unless sensitivity and specificity were
   * published, and where nobody at all would lie beyond the cut-off or nobody short of it.
   *
   * @throws IllegalArgumentException when the prevalence does not lie above 0 and below 1
   */
  public static Optional<PredictiveValue> at(double prevalence, ErrorRates rates) {
    if (!(prevalence > 0 && prevalence < 1)) {
      throw new IllegalArgumentException(
          "prevalence " + prevalence + " must lie above 0 and below 1");
    }
    if (rates.sensitivity().isEmpty() || rates.specificity().isEmpty()) {
      return Optional.empty();
    }
    double found = rates.sensitivity().getAsDouble() * prevalence;
    double passedOver = (1 - rates.sensitivity().getAsDouble()) * prevalence;
    double leftOut = rates.specificity().getAsDouble() * (1 - prevalence);
    double mistaken = (1 - rates.specificity().getAsDouble()) * (1 - prevalence);
    return found + mistaken > 0 && leftOut + passedOver > 0
        ? Optional.of(
            new PredictiveValue(
                prevalence, found / (found + mistaken), leftOut / (leftOut + passedOver)))
        : Optional.empty();
  }

  /** Of 100 people at or beyond the cut-off, how many it means. */
  public int meantOf100() {
    return (int) Math.round(100 * ppv);
  }

  /** Of 100 people at or beyond the cut-off, how many it does not mean. */
  public int mistakenOf100() {
    return 100 - meantOf100();
  }

  /** Of 100 people short of the cut-off, how many it passes over although it means them. */
  public int passedOverOf100() {
    return (int) Math.round(100 * (1 - npv));
  }
}
