// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.study.table.TableNotes;

/** What came of running a plan: all of it, or nothing. */
public sealed interface PlanOutcome {

  /**
   * Every step was done.
   *
   * @param table how it was read
   * @param results in the order of the plan
   * @param notes what a reader should know of the table
   */
  record Ran(TableNotes table, List<Result> results, List<String> notes) implements PlanOutcome {

    /** Keeps its own copies. */
    public Ran {
      results = List.copyOf(results);
      notes = List.copyOf(notes);
    }
  }

  /**
   * The table, or a step with it, was refused.
   *
   * @param problems at least one
   */
  record Refused(List<Problem> problems) implements PlanOutcome {

    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
