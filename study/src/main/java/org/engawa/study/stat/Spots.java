// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where columns lie and how wide, over the rows in which none is missing; also within the values of
 * moderators among them, as long as these have no more than two.
 */
public final class Spots implements Gathering<Spots> {

  private static final int FEW = 2;

  private final List<String> names;
  private final List<String> moderators;
  private final Spot[] spots;

  /** The values of each column, as long as they are few; one more than few stands for many. */
  private final List<List<Double>> values = new ArrayList<>();

  private final Map<String, SortedMap<Double, Spot[]>> within = new HashMap<>();

  /** Nothing gathered yet. */
  public Spots(List<String> names, List<String> moderators) {
    this.names = List.copyOf(names);
    this.moderators = List.copyOf(moderators);
    spots = new Spot[names.size()];
    Arrays.fill(spots, Spot.NONE);
    names.forEach(_ -> values.add(new ArrayList<>()));
  }

  static Spots of(Columns columns, Steps steps) {
    var spots = new Spots(columns.names(), steps.moderators());
    spots.add(Block.of(columns));
    return spots;
  }

  @Override
  public Spots empty() {
    return new Spots(names, moderators);
  }

  @Override
  public void add(Block block) {
    var whole = Whole.of(block, names);
    for (int j = 0; j < spots.length; j++) {
      for (int i = 0; i < whole.rows() && values.get(j).size() <= FEW; i++) {
        know(values.get(j), whole.columns()[j][i]);
      }
    }
    for (String moderator : moderators) {
      if (isTwoValued(moderator)) {
        for (double value : values.get(names.indexOf(moderator))) {
          within(whole, moderator, value);
        }
      } else {
        within.remove(moderator);
      }
    }
    for (int j = 0; j < spots.length; j++) {
      spots[j] = spots[j].and(Spot.of(whole.columns()[j], whole.rows()));
    }
  }

  private static void know(List<Double> values, double value) {
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  private void within(Whole whole, String moderator, double value) {
    int at = names.indexOf(moderator);
    var found = spots(moderator, value);
    int[] rows = new int[whole.rows()];
    int some = 0;
    for (int i = 0; i < rows.length; i++) {
      if (whole.columns()[at][i] == value) {
        rows[some++] = i;
      }
    }
    double[] chosen = new double[some];
    for (int j = 0; j < spots.length; j++) {
      for (int i = 0; i < some; i++) {
        chosen[i] = whole.columns()[j][rows[i]];
      }
      found[j] = found[j].and(Spot.of(chosen, some));
    }
  }

  private Spot[] spots(String moderator, double value) {
    return within
        .computeIfAbsent(moderator, _ -> new TreeMap<>())
        .computeIfAbsent(
            value,
            _ -> {
              var none = new Spot[spots.length];
              Arrays.fill(none, Spot.NONE);
              return none;
            });
  }

  @Override
  public void merge(Spots behind) {
    for (int j = 0; j < spots.length; j++) {
      for (double value : behind.values.get(j)) {
        if (values.get(j).size() <= FEW) {
          know(values.get(j), value);
        }
      }
      spots[j] = spots[j].and(behind.spots[j]);
    }
    for (String moderator : moderators) {
      if (isTwoValued(moderator)) {
        behind
            .within
            .getOrDefault(moderator, new TreeMap<>())
            .forEach((value, more) -> join(spots(moderator, value), more));
      } else {
        within.remove(moderator);
      }
    }
  }

  private static void join(Spot[] to, Spot[] more) {
    for (int j = 0; j < to.length; j++) {
      to[j] = to[j].and(more[j]);
    }
  }

  /** How many rows have all columns. */
  public long rows() {
    return spots.length == 0 ? 0 : spots[0].n();
  }

  Spot of(String name) {
    return spots[names.indexOf(name)];
  }

  /** Whether a column has no more than two values. */
  boolean isTwoValued(String name) {
    return values.get(names.indexOf(name)).size() <= FEW;
  }

  /** A column within each value of a moderator of two values, by the value in order. */
  SortedMap<Double, Spot> within(String moderator, String name) {
    var found = new TreeMap<Double, Spot>();
    within
        .getOrDefault(moderator, new TreeMap<>())
        .forEach((value, of) -> found.put(value, of[names.indexOf(name)]));
    return found;
  }
}
