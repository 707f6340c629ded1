// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.List;
import org.engawa.study.stat.MissingCounts;
import org.engawa.study.stat.Tallies;

/** Says which rows do not count because a value is missing, and in which columns. */
final class LeftOut {

  private LeftOut() {}

  /** No note where every row is complete. */
  static List<String> notes(MissingCounts counts) {
    if (counts.complete() == counts.rows()) {
      return List.of();
    }
    var where = new ArrayList<String>();
    for (String name : counts.names()) {
      long missing = counts.missing(name);
      if (missing > 0) {
        where.add(name + " in " + missing);
      }
    }
    return List.of(
        "%d of %d rows are left out because a value is missing in them: %s"
            .formatted(counts.rows() - counts.complete(), counts.rows(), String.join(", ", where)));
  }

  /** How many rows have no group. */
  static List<String> withoutGroup(Tallies tallies, String by) {
    return withoutGroup(tallies.ungrouped(), tallies.rows(), by);
  }

  static List<String> withoutGroup(long without, long rows, String by) {
    return without == 0
        ? List.of()
        : List.of("%d of %d rows have no %s and are in no group".formatted(without, rows, by));
  }
}
