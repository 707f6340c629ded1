// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;

/** How many rows lack a value in any of some columns, and how many in each. */
public final class MissingCounts implements Gathering<MissingCounts> {

  private final List<String> names;
  private final long[] missing;
  private long rows;
  private long complete;

  /** Nothing counted yet. */
  public MissingCounts(List<String> names) {
    this.names = List.copyOf(names);
    missing = new long[names.size()];
  }

  @Override
  public MissingCounts empty() {
    return new MissingCounts(names);
  }

  @Override
  public void add(Block block) {
    boolean[] lacks = new boolean[block.rows()];
    for (int j = 0; j < missing.length; j++) {
      double[] column = block.column(names.get(j));
      for (int i = 0; i < lacks.length; i++) {
        if (Double.isNaN(column[i])) {
          missing[j]++;
          lacks[i] = true;
        }
      }
    }
    rows += lacks.length;
    for (boolean lack : lacks) {
      complete += lack ? 0 : 1;
    }
  }

  @Override
  public void merge(MissingCounts behind) {
    for (int j = 0; j < missing.length; j++) {
      missing[j] += behind.missing[j];
    }
    rows += behind.rows;
    complete += behind.complete;
  }

  /** The columns, in their order. */
  public List<String> names() {
    return names;
  }

  /** How many rows there are. */
  public long rows() {
    return rows;
  }

  /** How many have all columns. */
  public long complete() {
    return complete;
  }

  /** How many lack this column. */
  public long missing(String name) {
    return missing[names.indexOf(name)];
  }
}
