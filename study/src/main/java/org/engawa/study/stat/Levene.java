// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Whether groups vary equally: the analysis of variance of {@code |x − centre|} (Levene 1960; with
 * the median Brown and Forsythe 1974, doi:10.1080/01621459.1974.10482955). Missing values are left
 * out, and so are groups without values.
 */
public final class Levene {

  /** From which centre of its group a value is measured. */
  public enum Centre {
    MEDIAN,
    MEAN
  }

  private Levene() {}

  /** {@code F} and {@code p}. */
  public static Figures of(SequencedMap<String, double[]> groups, Centre centre) {
    return of(groups.values().stream().map(Counted::of).toList(), centre);
  }

  /** The same of groups that were counted; where there were too many different values none. */
  public static Figures ofTallies(SequencedMap<String, Tally> groups, Centre centre) {
    var counted = groups.values().stream().map(Tally::counted).toList();
    return counted.stream().anyMatch(Optional::isEmpty)
        ? Figures.noneOf(Tally.TOO_MANY, "F", "p")
        : of(counted.stream().map(Optional::orElseThrow).toList(), centre);
  }

  private static Figures of(List<Counted> groups, Centre centre) {
    List<Moments> distances = new ArrayList<>();
    for (Counted group : groups) {
      double from =
          switch (centre) {
            case MEDIAN -> group.median();
            case MEAN -> group.moments(0).mean();
          };
      distances.add(group.map(value -> Math.abs(value - from)).moments(0));
    }
    distances.removeIf(group -> group.n() == 0);
    return SumsOfSquares.of(distances).test();
  }
}
