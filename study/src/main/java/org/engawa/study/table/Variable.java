// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.Set;

/**
 * One column that a study knows.
 *
 * @param name as the header of the table has it
 * @param missing what a cell without an answer says beside nothing and {@code NA}, such as {@code
 *     -99}; one that is a number stands for all ways to write it
 */
public record Variable(String name, Kind kind, Set<String> missing) {

  /** Keeps its own copy; refuses a code that would mean two things. */
  public Variable {
    missing = Set.copyOf(missing);
    CodeBook.named(name);
    if (kind instanceof Kind.Levels(var codes)) {
      missing.stream()
          .filter(codes::containsKey)
          .findFirst()
          .ifPresent(
              both -> {
                throw new IllegalArgumentException(
                    "'" + both + "' cannot be a level of " + name + " and missing at once");
              });
    }
  }

  /** A column of numbers without codes for missing ones. */
  public static Variable number(String name) {
    return new Variable(name, new Kind.Number(), Set.of());
  }
}
