// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cohorts that a study was answered about. Two that differ by a few people are not both
 * answered, for the difference of two answers is then an answer about those few; nor is one that
 * together with several others leaves a few, as a whole does with the parts that it consists of.
 */
public final class AnsweredCohorts {

  /** A prime, in whose remainders sums of cohorts are reckoned without rounding. */
  private static final long PRIME = 2_147_483_647;

  private final List<Set<String>> answered;

  /** People by their pseudonyms, or by anything else that names the same person the same way. */
  public AnsweredCohorts(List<Set<String>> answered) {
    this.answered = answered.stream().map(Set::copyOf).toList();
  }

  /** Whether one more may be answered. */
  public sealed interface Answering {

    /** It may. */
    record May() implements Answering {}

    /** It may not, for this reason. */
    record MayNot(String reason) implements Answering {}
  }

  /** Whether this cohort may be answered beside the others. */
  public Answering mayAnswer(Set<String> cohort, Threshold threshold) {
    for (Set<String> other : answered) {
      if (threshold.few(differences(cohort, other))) {
        return new Answering.MayNot(
            "this cohort differs from one that was answered by " + threshold.few());
      }
    }
    return leavesFew(cohort, threshold)
        ? new Answering.MayNot(
            "together with cohorts that were answered it would leave " + threshold.few())
        : new Answering.May();
  }

  private static long differences(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return one.size() + other.size() - 2 * both;
  }

  /** Whether some sum and difference of all these cohorts is about a few people only. */
  private boolean leavesFew(Set<String> cohort, Threshold threshold) {
    List<Set<String>> cohorts = new ArrayList<>(new HashSet<>(answered));
    if (cohorts.contains(cohort)) {
      return false;
    }
    cohorts.add(cohort);
    var alike = alike(cohorts);
    long[][] rows = new long[cohorts.size()][alike.size()];
    long[] people = new long[alike.size()];
    int at = 0;
    for (var each : alike.entrySet()) {
      people[at] = each.getValue();
      for (int i = 0; i < rows.length; i++) {
        rows[i][at] = each.getKey().contains(i) ? 1 : 0;
      }
      at++;
    }
    reduce(rows);
    for (long[] row : rows) {
      long left = 0;
      for (int j = 0; j < row.length; j++) {
        left += row[j] == 0 ? 0 : people[j];
      }
      if (threshold.few(left)) {
        return true;
      }
    }
    return false;
  }

  /** How many people are in just the same cohorts. */
  private static Map<Set<Integer>, Long> alike(List<Set<String>> cohorts) {
    var in = new HashMap<String, Set<Integer>>();
    for (int i = 0; i < cohorts.size(); i++) {
      for (String person : cohorts.get(i)) {
        in.computeIfAbsent(person, _ -> new HashSet<>()).add(i);
      }
    }
    var alike = new HashMap<Set<Integer>, Long>();
    in.values().forEach(where -> alike.merge(where, 1L, Long::sum));
    return alike;
  }

  /** To the form in which whatever can be reckoned alone stands alone. */
  private static void reduce(long[][] rows) {
    int done = 0;
    for (int column = 0; column < rows[0].length && done < rows.length; column++) {
      int pivot = done;
      while (pivot < rows.length && rows[pivot][column] == 0) {
        pivot++;
      }
      if (pivot == rows.length) {
        continue;
      }
      long[] row = rows[pivot];
      rows[pivot] = rows[done];
      rows[done] = row;
      long inverse = power(row[column], PRIME - 2);
      for (int j = 0; j < row.length; j++) {
        row[j] = row[j] * inverse % PRIME;
      }
      for (int i = 0; i < rows.length; i++) {
        long times = rows[i][column];
        for (int j = 0; i != done && times != 0 && j < row.length; j++) {
          rows[i][j] = Math.floorMod(rows[i][j] - times * row[j] % PRIME, PRIME);
        }
      }
      done++;
    }
  }

  private static long power(long base, long exponent) {
    long power = 1;
    long square = base;
    for (long left = exponent; left > 0; left /= 2) {
      power = left % 2 == 1 ? power * square % PRIME : power;
      square = square * square % PRIME;
    }
    return power;
  }
}
