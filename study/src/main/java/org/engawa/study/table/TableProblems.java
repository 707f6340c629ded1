// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.ArrayList;
import java.util.List;
import org.engawa.measure.document.Problem;

/** What is wrong with one table, told up to a number that somebody still reads. */
final class TableProblems {

  static final int MAX = 100;
  private static final int MAX_SHOWN = 40;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  TableProblems(String file) {
    this.file = file;
  }

  void at(long line, int column, String expected) {
    found.add(new Problem(file, (int) Math.min(line, Integer.MAX_VALUE), column, expected));
  }

  void inFile(String expected) {
    at(0, 0, expected);
  }

  /** How many there are, to go {@link #back} to. */
  int count() {
    return found.size();
  }

  /** Forgets those of a row that will be read again. */
  void back(int count) {
    found.subList(count, found.size()).clear();
  }

  boolean none() {
    return found.isEmpty();
  }

  boolean full() {
    return found.size() >= MAX;
  }

  /** In the order of lines, what is about the whole file first. */
  List<Problem> all() {
    var told = new ArrayList<>(found.stream().sorted(Problem.IN_ORDER).limit(MAX).toList());
    if (!full()) {
      return told;
    }
    told.add(new Problem(file, 0, 0, "more may be wrong; only the first " + MAX + " are told"));
    return told;
  }

  /** What stood in a cell, on one line and not for ever. */
  static String shown(String cell) {
    String line = cell.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= MAX_SHOWN ? line : line.substring(0, MAX_SHOWN) + "…";
  }
}
