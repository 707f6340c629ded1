// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps numbers of people apart. Of two that are parts of the same people, one may hold the other;
 * their difference is then a number of people too. So those shown are equal or far enough apart, as
 * many of them as can be.
 */
final class Sizes {

  private final Cells cells;
  private final Map<String, List<Cell>> among = new LinkedHashMap<>();
  private final Map<String, Set<Long>> earlier = new HashMap<>();

  Sizes(Cells cells) {
    this.cells = cells;
    for (var shown : cells.earlier()) {
      shown
          .cell()
          .among()
          .ifPresent(key -> earlier.computeIfAbsent(key, _ -> new HashSet<>()).add(shown.people()));
    }
    for (Cell cell : cells.all()) {
      cell.among().ifPresent(key -> among.computeIfAbsent(key, _ -> new ArrayList<>()).add(cell));
    }
  }

  /** Hides whatever lies too close to what is kept. */
  void part() {
    among.forEach(
        (key, parts) -> {
          var known = earlier.getOrDefault(key, Set.of());
          var weights = new TreeMap<Long, Double>();
          parts.stream()
              .filter(cell -> !cells.isHidden(cell) && cells.count(cell) > 0)
              .filter(cell -> known.stream().noneMatch(each -> isNear(cell, each)))
              .forEach(cell -> weights.merge(cells.count(cell), 1.0, Double::sum));
          var kept = kept(weights);
          parts.stream()
              .filter(cell -> cells.count(cell) > 0 && !kept.contains(cells.count(cell)))
              .filter(cell -> !cells.isHidden(cell) && !cells.isFixed(cell))
              .forEach(cells::hide);
        });
  }

  private boolean isNear(Cell cell, long size) {
    return cells.threshold().few(Math.abs(cells.count(cell) - size));
  }

  /** Parts of one size may be the same people: hidden once, hidden wherever they stand. */
  void match() {
    for (List<Cell> parts : among.values()) {
      Set<Long> hidden = new HashSet<>();
      parts.stream().filter(cells::isHidden).map(cells::count).forEach(hidden::add);
      parts.stream()
          .filter(cell -> hidden.contains(cells.count(cell)) && !cells.isHidden(cell))
          .forEach(cells::hide);
    }
  }

  /** The heaviest sizes of which no two are close. */
  private Collection<Long> kept(TreeMap<Long, Double> weights) {
    var sizes = List.copyOf(weights.keySet());
    double[] best = new double[sizes.size()];
    int[] from = new int[sizes.size()];
    int end = -1;
    for (int i = 0; i < best.length; i++) {
      from[i] = -1;
      best[i] = weights.getOrDefault(sizes.get(i), 0.0);
      double more = 0;
      for (int j = 0; j < i; j++) {
        if (sizes.get(i) - sizes.get(j) >= cells.threshold().people() && best[j] > more) {
          more = best[j];
          from[i] = j;
        }
      }
      best[i] += more;
      // Of two as good, the larger number of people.
      end = end < 0 || best[i] >= best[end] ? i : end;
    }
    var kept = new HashSet<Long>();
    for (int at = end; at >= 0; at = from[at]) {
      kept.add(sizes.get(at));
    }
    return kept;
  }
}
