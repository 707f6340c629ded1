// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a study knows of its table; columns that it does not know are left alone.
 *
 * @param id the column that says whose row it is, several rows may share one; empty without any
 * @param variables in any order
 */
public record CodeBook(Optional<String> id, List<Variable> variables) {

  /** Keeps its own copy; refuses two meanings of one column. */
  public CodeBook {
    variables = List.copyOf(variables);
    Set<String> names = new HashSet<>();
    id.ifPresent(name -> names.add(named(name)));
    for (Variable each : variables) {
      if (!names.add(each.name())) {
        throw new IllegalArgumentException("the column " + each.name() + " is described twice");
      }
    }
  }

  /** Columns of numbers under these names, without an id. */
  public static CodeBook ofNumbers(String... names) {
    return new CodeBook(Optional.empty(), List.of(names).stream().map(Variable::number).toList());
  }

  static String named(String name) {
    if (name.isBlank() || !name.strip().equals(name)) {
      throw new IllegalArgumentException(
          "a column has a name without space around it, not '" + name + "'");
    }
    return name;
  }
}
