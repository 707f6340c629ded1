// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.List;

/** Tallies of columns, each in the groups that another column makes and in none of them. */
public final class Tallies implements Gathering<Tallies> {

  private final List<String> columns;
  private final String by;
  private final double[] groups;
  private final Tally[][] tallies;
  private long rows;
  private long ungrouped;

  /** Of columns in all rows. */
  public Tallies(List<String> columns) {
    this(columns, "");
  }

  /** Of columns by the numbers that another column has. */
  public Tallies(List<String> columns, String by, double... groups) {
    this.columns = List.copyOf(columns);
    this.by = by;
    this.groups = groups.clone();
    tallies = new Tally[columns.size()][groups.length + 1];
    for (Tally[] each : tallies) {
      Arrays.setAll(each, _ -> new Tally());
    }
  }

  @Override
  public Tallies empty() {
    return new Tallies(columns, by, groups);
  }

  @Override
  public void add(Block block) {
    int[] places = new int[block.rows()];
    if (!by.isEmpty()) {
      place(block.column(by), places);
    }
    rows += places.length;
    for (int place : places) {
      ungrouped += place == groups.length ? 1 : 0;
    }
    for (int j = 0; j < tallies.length; j++) {
      double[] values = block.column(columns.get(j));
      Tally[] into = tallies[j];
      for (int i = 0; i < places.length; i++) {
        into[places[i]].add(values[i]);
      }
    }
  }

  private void place(double[] of, int[] places) {
    for (int i = 0; i < places.length; i++) {
      int at = 0;
      while (at < groups.length && groups[at] != of[i]) {
        at++;
      }
      places[i] = at;
    }
  }

  @Override
  public void merge(Tallies behind) {
    rows += behind.rows;
    ungrouped += behind.ungrouped;
    for (int j = 0; j < tallies.length; j++) {
      for (int g = 0; g < tallies[j].length; g++) {
        tallies[j][g].merge(behind.tallies[j][g]);
      }
    }
  }

  /** How many rows there are. */
  public long rows() {
    return rows;
  }

  /** How many of them are in no group. */
  public long ungrouped() {
    return ungrouped;
  }

  /** That of a column in the group of this number. */
  public Tally group(String column, double group) {
    int at = 0;
    while (groups[at] != group) {
      at++;
    }
    return tallies[columns.indexOf(column)][at];
  }

  /** That of a column in all rows. */
  public Tally all(String column) {
    var all = new Tally();
    for (Tally each : tallies[columns.indexOf(column)]) {
      all.merge(each);
    }
    return all;
  }
}
