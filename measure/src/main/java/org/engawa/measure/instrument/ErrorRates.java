// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How often a cut-off is right, as published; each a share from 0 to 1, empty where not published.
 *
 * @param ppv of those at or beyond the cut-off, the share whom it meant
 * @param npv of the others, the share whom it rightly left out
 * @param auc area under the curve of the scale, not of the cut-off
 * @param people how many took part in the study
 */
public record ErrorRates(
    OptionalDouble sensitivity,
    OptionalDouble specificity,
    OptionalDouble ppv,
    OptionalDouble npv,
    OptionalDouble auc,
    OptionalInt people) {

  /** Whether nothing at all was published. */
  public boolean unknown() {
    return sensitivity.isEmpty()
        && specificity.isEmpty()
        && ppv.isEmpty()
        && npv.isEmpty()
        && auc.isEmpty();
  }
}
