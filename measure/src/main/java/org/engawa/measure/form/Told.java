// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayList;
import java.util.List;
import org.engawa.measure.document.Problem;

/** What is told of one file, of which nobody reads more than so much. */
final class Told {

  private final String file;
  private final int most;
  private final List<Problem> all = new ArrayList<>();

  Told(String file, int most) {
    this.file = file;
    this.most = most;
  }

  void at(int line, int column, String what) {
    if (all.size() < most) {
      all.add(new Problem(file, line, column, what));
    } else if (all.size() == most) {
      all.add(new Problem(file, 0, 0, "there is more; only the first " + most + " are told"));
    }
  }

  void add(Problem problem) {
    all.add(problem);
  }

  boolean none() {
    return all.isEmpty();
  }

  boolean full() {
    return all.size() >= most;
  }

  List<Problem> inOrder() {
    return all.stream().sorted(Problem.IN_ORDER).toList();
  }
}
