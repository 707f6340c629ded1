// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All counts of a run, and which of them are hidden. What is hidden stays so. */
final class Cells {

  /** Why a count is hidden; whoever reads the reason knows that much of it. */
  enum Why {
    FEW,
    NEAR
  }

  private final Threshold threshold;
  private final Map<Cell, Long> counts = new LinkedHashMap<>();
  private final Map<Cell, Why> hidden = new HashMap<>();
  private final List<ShownCount> earlier;
  private final Map<Cell, Set<Long>> before = new LinkedHashMap<>();
  private boolean exposed;

  Cells(Threshold threshold, List<ShownCount> before) {
    this.threshold = threshold;
    this.earlier = List.copyOf(before);
    for (var each : before) {
      this.before.computeIfAbsent(each.cell(), _ -> new HashSet<>()).add(each.people());
      put(each.cell(), each.people());
    }
  }

  Threshold threshold() {
    return threshold;
  }

  void put(Cell cell, double count) {
    long people = Math.round(count);
    var known = before.getOrDefault(cell, Set.of());
    counts.put(cell, people);
    if (threshold.few(people)) {
      hidden.put(cell, Why.FEW);
    } else if (!known.contains(people)
        && known.stream().anyMatch(each -> threshold.few(Math.abs(each - people)))) {
      hidden.put(cell, Why.NEAR);
    }
  }

  void putIfUnknown(Cell cell, long people) {
    if (!counts.containsKey(cell)) {
      put(cell, people);
    }
  }

  /** Hides it, or owns that it was shown before and can no longer be hidden. */
  void hide(Cell cell) {
    if (isFixed(cell)) {
      exposed = true;
    } else {
      hidden.putIfAbsent(cell, Why.NEAR);
    }
  }

  void expose() {
    exposed = true;
  }

  /** Whether something cannot be held back unless everything is. */
  boolean exposed() {
    return exposed;
  }

  boolean knows(Cell cell) {
    return counts.containsKey(cell);
  }

  long count(Cell cell) {
    return counts.getOrDefault(cell, 0L);
  }

  /** Whether an earlier answer has shown this very number. */
  boolean isFixed(Cell cell) {
    return before.getOrDefault(cell, Set.of()).contains(count(cell));
  }

  boolean isHidden(Cell cell) {
    return hidden.containsKey(cell);
  }

  int hidden() {
    return hidden.size();
  }

  Optional<Why> why(Cell cell) {
    return Optional.ofNullable(hidden.get(cell));
  }

  /** Why it is hidden; empty where it is shown. What was never counted is hidden. */
  Optional<String> reason(Cell cell) {
    return counts.containsKey(cell)
        ? why(cell)
            .map(
                why ->
                    switch (why) {
                      case FEW -> threshold.few();
                      case NEAR -> Threshold.NEAR;
                    })
        : Optional.of(Threshold.NEAR);
  }

  /** The first reason among these, that of few people before the other. */
  Optional<String> reason(Collection<Cell> cells) {
    if (cells.stream().anyMatch(cell -> why(cell).equals(Optional.of(Why.FEW)))) {
      return Optional.of(threshold.few());
    }
    return cells.stream().flatMap(cell -> reason(cell).stream()).findFirst();
  }

  Set<Cell> all() {
    return counts.keySet();
  }

  List<ShownCount> earlier() {
    return earlier;
  }

  /** Whatever was ever shown, since nobody forgets it. */
  List<ShownCount> shown() {
    var now =
        counts.entrySet().stream()
            .filter(each -> !isHidden(each.getKey()) && !each.getKey().isRest())
            .map(each -> each.getKey().shown(each.getValue()));
    return Stream.concat(earlier.stream(), now).distinct().toList();
  }
}
