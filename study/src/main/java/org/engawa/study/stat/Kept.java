// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A few columns kept whole, for what cannot be gathered; beyond a number of them nothing is. */
public final class Kept implements Gathering<Kept> {

  private final List<String> names;
  private final long most;
  private final List<double[][]> parts = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private long rows;

  /**
   * Nothing kept yet.
   *
   * @param most so many rows are kept
   */
  public Kept(List<String> names, long most) {
    this.names = List.copyOf(names);
    this.most = most;
  }

  @Override
  public Kept empty() {
    return new Kept(names, most);
  }

  @Override
  public void add(Block block) {
    rows += block.rows();
    if (rows <= most) {
      parts.add(
          names.stream()
              .map(name -> Arrays.copyOf(block.column(name), block.rows()))
              .toArray(double[][]::new));
      ids.addAll(block.ids());
    } else {
      forget();
    }
  }

  @Override
  public void merge(Kept behind) {
    rows += behind.rows;
    if (rows <= most) {
      parts.addAll(behind.parts);
      ids.addAll(behind.ids);
    } else {
      forget();
    }
  }

  private void forget() {
    parts.clear();
    ids.clear();
  }

  /** The columns; empty where there were too many rows. */
  public Optional<Columns> columns() {
    if (rows > most) {
      return Optional.empty();
    }
    var whole = new LinkedHashMap<String, double[]>();
    for (int j = 0; j < names.size(); j++) {
      double[] column = new double[(int) rows];
      int filled = 0;
      for (double[][] part : parts) {
        System.arraycopy(part[j], 0, column, filled, part[j].length);
        filled += part[j].length;
      }
      whole.put(names.get(j), column);
    }
    return Optional.of(new Columns(whole));
  }

  /** Whose rows they are; none where no column says it, or where there were too many rows. */
  public List<String> ids() {
    return List.copyOf(ids);
  }
}
