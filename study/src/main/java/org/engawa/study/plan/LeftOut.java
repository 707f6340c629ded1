// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engawa.study.stat.Columns;

/** Says which rows do not count because a value is missing, and in which columns. */
final class LeftOut {

  private LeftOut() {}

  /** No note where every row is complete. */
  static List<String> notes(Columns used) {
    int complete = used.complete().rows();
    if (complete == used.rows()) {
      return List.of();
    }
    var where = new ArrayList<String>();
    for (String name : used.names()) {
      long missing = Arrays.stream(used.get(name)).filter(Double::isNaN).count();
      if (missing > 0) {
        where.add(name + " in " + missing);
      }
    }
    return List.of(
        "%d of %d rows are left out because a value is missing in them: %s"
            .formatted(used.rows() - complete, used.rows(), String.join(", ", where)));
  }
}
