// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.List;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;

/** What may be shown of a run. */
public sealed interface Shown {

  /**
   * Its results, in which every figure that may not be shown is absent with the reason.
   *
   * @param people in the cohort, or why that number is absent; nothing else may tell it
   * @param counts every number of people that this shows, to be handed in at the next run
   */
  record Tables(List<Result> results, Figure people, List<ShownCount> counts) implements Shown {

    /** Keeps its own copies. */
    public Tables {
      results = List.copyOf(results);
      counts = List.copyOf(counts);
    }
  }

  /** Too few people for any table. */
  record Words(List<String> sentences) implements Shown {

    /** Keeps its own copy. */
    public Words {
      sentences = List.copyOf(sentences);
    }
  }
}
