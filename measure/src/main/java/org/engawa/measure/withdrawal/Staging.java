// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.util.List;
import java.util.Optional;

/**
 * What a profile of criteria says, with its reasons.
 *
 * @param grade empty where the status gives none
 * @param reasons never empty
 * @param missing the inputs without which the status stays open
 */
public record Staging(
    CriteriaProfile profile,
    Status status,
    Optional<OutingGrade> grade,
    List<Reason> reasons,
    List<Input> missing) {

  /** Keeps its own copies. */
  public Staging {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }
}
