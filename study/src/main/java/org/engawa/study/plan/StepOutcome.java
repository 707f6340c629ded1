// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;

/** What came of one step. */
sealed interface StepOutcome {

  /** It was done. */
  record Done(Result result) implements StepOutcome {}

  /** It cannot be done with these rows, for this reason. */
  record Refused(String reason) implements StepOutcome {}

  static StepOutcome done(Step step, Part part, List<String> notes) {
    return new Done(new Result(step.kind(), part, notes));
  }
}
