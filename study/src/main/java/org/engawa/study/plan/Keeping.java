// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.engawa.study.stat.Kept;

/** Columns that a step needs whole: as many numbers as fit into memory. */
final class Keeping {

  /** So many numbers are kept for one step: 160 MB of them. */
  static final long MOST = 20_000_000;

  /** Why there is no figure that needs whole columns. */
  static final String TOO_MANY =
      "it needs whole columns in memory, and there are more than %d numbers in them"
          .formatted(MOST);

  private Keeping() {}

  static Kept of(Collection<String> columns) {
    var names = List.copyOf(new LinkedHashSet<>(columns));
    return new Kept(names, MOST / Math.max(1, names.size()));
  }

  /** Whose row each is, empty where that is not said. */
  static List<String> persons(Kept kept, String name) {
    var columns = kept.columns().orElseThrow();
    return columns.names().contains(name)
        ? DoubleStream.of(columns.get(name))
            .mapToObj(code -> Double.isNaN(code) ? "" : String.valueOf(code))
            .toList()
        : kept.ids();
  }
}
