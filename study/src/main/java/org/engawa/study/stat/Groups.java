// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/** Values of one column by the group that somebody belongs to. */
public final class Groups {

  private Groups() {}

  /**
   * The values of each level, in the order of the levels; whoever has another level, or none, is
   * left out.
   *
   * @param values as long as the list of levels
   */
  public static SequencedMap<String, double[]> of(
      double[] values, List<String> levelOfEach, List<String> levels) {
    if (values.length != levelOfEach.size()) {
      throw new IllegalArgumentException(
          values.length + " values beside " + levelOfEach.size() + " levels");
    }
    SequencedMap<String, double[]> groups = new LinkedHashMap<>();
    for (var level : levels) {
      groups.put(
          level,
          IntStream.range(0, values.length)
              .filter(row -> levelOfEach.get(row).equals(level))
              .mapToDouble(row -> values[row])
              .toArray());
    }
    return groups;
  }

  /** Their moments, without the groups in which nothing is there. */
  static SequencedMap<String, Moments> moments(SequencedMap<String, double[]> groups) {
    SequencedMap<String, Moments> moments = new LinkedHashMap<>();
    groups.forEach((level, values) -> moments.put(level, Moments.of(values)));
    moments.values().removeIf(of -> of.n() == 0);
    return moments;
  }
}
