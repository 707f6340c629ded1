// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import org.engawa.measure.document.Problem;

/** What comes of reading a plan. */
public sealed interface PlanReading {

  /** The plan holds together. */
  record PlanRead(Plan plan) implements PlanReading {}

  /** It does not; every problem that could be told apart, in the order of the file. */
  record PlanRefused(List<Problem> problems) implements PlanReading {

    /** Keeps its own copy. */
    public PlanRefused {
      problems = List.copyOf(problems);
    }
  }
}
