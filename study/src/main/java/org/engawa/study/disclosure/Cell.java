// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.Optional;

/**
 * People that are counted: those with a value of something, with one level of it, in one group.
 *
 * @param of a variable, scale or model; empty for everybody
 * @param level empty for any
 * @param by empty for no grouping
 * @param group one level of that; empty with a grouping for those in no group
 */
record Cell(String of, String level, String by, String group) {

  static final Cell EVERYBODY = of("");
  static final String OTHERS = "(others)";

  static Cell of(String of) {
    return new Cell(of, "", "", "");
  }

  static Cell level(String of, String level) {
    return new Cell(of, level, "", "");
  }

  static Cell group(String of, String by, String group) {
    return new Cell(of, "", by, group);
  }

  /** The same people, whichever of the two is called the group. */
  static Cell both(Cell level, Cell group) {
    return level.of.compareTo(group.of) < 0
        ? new Cell(level.of, level.level, group.of, group.level)
        : new Cell(group.of, group.level, level.of, level.level);
  }

  /** Of whom these are a part; sizes within one such are equal or far apart. */
  Optional<String> among() {
    if (!level.isEmpty() && !by.isEmpty() || !by.isEmpty() && group.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(level.isEmpty() ? by + "=" + group : of + "=" + level);
  }

  /** Everybody with a value. */
  Cell whole() {
    return of(of);
  }

  /** Whoever the others leave, which another run may leave differently. */
  boolean isRest() {
    return level.equals(OTHERS) || group.equals(OTHERS) || !by.isEmpty() && group.isEmpty();
  }

  ShownCount shown(long people) {
    return new ShownCount(of, level, by, group, people);
  }
}
