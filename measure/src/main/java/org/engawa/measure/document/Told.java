// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is told of one file, of which nobody reads more than so much. */
public final class Told {

  static final Comparator<Problem> BY_FILE =
      Comparator.comparing(Problem::file).thenComparing(Problem.IN_ORDER);

  private final String file;
  private final int most;
  private final List<Problem> all;

  /** Of this file, whose name is only told, and not more than so much. */
  public Told(String file, int most) {
    this(file, most, new ArrayList<>());
  }

  private Told(String file, int most, List<Problem> all) {
    this.file = file;
    this.most = most;
    this.all = all;
  }

  /** The same, of which the next is about a part of the file. */
  Told in(String part) {
    return new Told(part, most, all);
  }

  /** Something stands there; what comes after the most is told by one sentence. */
  public void at(Place place, String what) {
    if (all.size() < most) {
      all.add(new Problem(file, place.line(), place.column(), what));
    } else if (all.size() == most) {
      all.add(new Problem(file, 0, 0, "there is more; only the first " + most + " are told"));
    }
  }

  /** Something that was found elsewhere. */
  public void add(Problem problem) {
    all.add(problem);
  }

  /** Whether nothing is told. */
  public boolean none() {
    return all.isEmpty();
  }

  /** Whether nobody would read more. */
  public boolean full() {
    return all.size() >= most;
  }

  /** All of it, in the order of the file. */
  public List<Problem> inOrder() {
    return all.stream().sorted(BY_FILE).toList();
  }
}
