// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Named columns of one length; NaN is a missing value. The arrays are kept as they are, not copied,
 * and nothing here changes them.
 */
public final class Columns {

  private final SequencedMap<String, double[]> byName;

  /** Refuses columns of unequal length and values that are infinite. */
  public Columns(SequencedMap<String, double[]> byName) {
    this.byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
    this.byName.forEach(this::check);
  }

  /** No columns yet. */
  public static Columns none() {
    return new Columns(new LinkedHashMap<>());
  }

  /** These and one more. */
  public Columns and(String name, double... values) {
    var more = new LinkedHashMap<>(byName);
    if (more.put(name, values) != null) {
      throw new IllegalArgumentException("the column " + name + " stands here already");
    }
    return new Columns(more);
  }

  /** The values under that name; a name that was never given is a mistake of the caller. */
  public double[] get(String name) {
    var values = byName.get(name);
    if (values == null) {
      throw new IllegalArgumentException("no column " + name + " among " + byName.keySet());
    }
    return values;
  }

  /** The names in their order. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** How many rows there are. */
  public int rows() {
    return byName.isEmpty() ? 0 : byName.firstEntry().getValue().length;
  }

  /** Only these columns, in this order; one that is named twice stands once. */
  public Columns only(Collection<String> names) {
    var few = new LinkedHashMap<String, double[]>();
    names.forEach(name -> few.put(name, get(name)));
    return new Columns(few);
  }

  /** The rows in which no column is missing: listwise deletion. */
  public Columns complete() {
    int[] rows = IntStream.range(0, rows()).filter(this::isComplete).toArray();
    if (rows.length == rows()) {
      return this;
    }
    var whole = new LinkedHashMap<String, double[]>();
    byName.forEach(
        (name, values) ->
            whole.put(name, Arrays.stream(rows).mapToDouble(i -> values[i]).toArray()));
    return new Columns(whole);
  }

  private boolean isComplete(int row) {
    return byName.values().stream().noneMatch(values -> Double.isNaN(values[row]));
  }

  private void check(String name, double[] values) {
    if (values.length != rows()) {
      throw new IllegalArgumentException(
          "the column %s has %d rows, not %d".formatted(name, values.length, rows()));
    }
    for (int row = 0; row < values.length; row++) {
      if (Double.isInfinite(values[row])) {
        throw new IllegalArgumentException(
            "a value is finite or missing, not %s in row %d of %s"
                .formatted(values[row], row + 1, name));
      }
    }
  }
}
