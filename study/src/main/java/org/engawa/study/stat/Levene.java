// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    List<Moments> distances = new ArrayList<>();
    for (double[] group : groups.values()) {
      double from =
          switch (centre) {
            case MEDIAN -> Quantile.median(group);
            case MEAN -> Moments.of(group).mean();
          };
      distances.add(
          Moments.of(Arrays.stream(group).map(value -> Math.abs(value - from)).toArray()));
    }
    distances.removeIf(group -> group.n() == 0);
    return SumsOfSquares.of(distances).test();
  }
}
