// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;

/**
 * What a correlation selected.
 *
 * @param among how many there were to select from
 */
record Selection(List<String> selected, int among) {

  Selection {
    selected = List.copyOf(selected);
  }

  static Selection none() {
    return new Selection(List.of(), 0);
  }

  /** What a reader of a model with selected predictors should know. */
  String note() {
    return ("%d predictors were selected among %d by looking at the same rows; R2 and p of steps with"
            + " them are too favourable, and no figure is corrected for that")
        .formatted(selected.size(), among);
  }
}
