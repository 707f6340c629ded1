// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a table is about.
 *
 * @param people how many different ones
 * @param rows of the table
 * @param levels of each variable with words, how many different people have each word
 */
public record Cohort(long people, long rows, Map<String, Map<String, Long>> levels) {

  /** Keeps its own copies; refuses more people than rows. */
  public Cohort {
    if (people < 0 || people > rows) {
      throw new IllegalArgumentException(people + " people in " + rows + " rows");
    }
    var copy = new HashMap<String, Map<String, Long>>();
    levels.forEach((variable, counts) -> copy.put(variable, Map.copyOf(counts)));
    levels = Map.copyOf(copy);
  }

  /**
   * Counted from the rows of a table.
   *
   * @param persons whose row each is
   * @param words of each variable, row by row; empty where it is missing
   */
  public static Cohort of(List<String> persons, Map<String, List<String>> words) {
    var levels = new HashMap<String, Map<String, Long>>();
    words.forEach((variable, column) -> levels.put(variable, counts(persons, column)));
    return new Cohort(new HashSet<>(persons).size(), persons.size(), levels);
  }

  private static Map<String, Long> counts(List<String> persons, List<String> column) {
    if (column.size() != persons.size()) {
      throw new IllegalArgumentException(column.size() + " words for " + persons.size() + " rows");
    }
    var who = new HashMap<String, Set<String>>();
    for (int row = 0; row < column.size(); row++) {
      if (!column.get(row).isEmpty()) {
        who.computeIfAbsent(column.get(row), _ -> new HashSet<>()).add(persons.get(row));
      }
    }
    var counts = new HashMap<String, Long>();
    who.forEach((word, people) -> counts.put(word, (long) people.size()));
    return counts;
  }

  /** Whether each row is a person of its own. */
  boolean rowsArePeople() {
    return people == rows;
  }
}
