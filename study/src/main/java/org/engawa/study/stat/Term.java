// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;

/**
 * One column of a model: a variable, or the product of several.
 *
 * @param columns the variables that are multiplied
 */
public record Term(List<String> columns) {

  /** Refuses a term of nothing. */
  public Term {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one column, not " + columns);
    }
  }

  /** A variable, or the product of these. */
  public static Term of(String... columns) {
    return new Term(List.of(columns));
  }

  /** The variables joined by {@code _x_}. */
  public String name() {
    return String.join("_x_", columns);
  }

  boolean isProduct() {
    return columns.size() > 1;
  }
}
