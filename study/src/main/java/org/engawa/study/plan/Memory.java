// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.engawa.study.stat.Kept;

/**
 * How many numbers may be at hand at once.
 *
 * @param model up to here a model is reckoned from its rows, beyond from what passes gather
 * @param whole up to here a step gets whole columns that it cannot do without
 * @param rows so many bytes of rows of a file are kept for later passes
 */
record Memory(long model, long whole, long rows) {

  /** A model of 16 MB, columns of 160 MB, rows of 256 MB. */
  static final Memory USUAL = new Memory(2_000_000, 20_000_000, 256L << 20);

  /** Why there is no figure that needs whole columns. */
  String tooMany() {
    return "it needs whole columns at hand, and they have more than %d numbers".formatted(whole);
  }

  /** Whether a model of so many rows and columns is reckoned from its rows. */
  boolean holds(long rows, int columns) {
    return rows * columns <= model;
  }

  /** Whether so many rows can be had whole. */
  boolean keeps(long rows, int columns) {
    return rows * columns <= whole;
  }

  /** Gathers whole columns. */
  Kept keep(Collection<String> columns) {
    var names = List.copyOf(new LinkedHashSet<>(columns));
    return new Kept(names, whole / Math.max(1, names.size()));
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
