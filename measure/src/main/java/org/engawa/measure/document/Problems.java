// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with one YAML file, so that one reading tells all of it. */
public final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /** Collects for this file, whose name is only told. */
  public Problems(String file) {
    this.file = file;
  }

  /** Something is wrong at this node. */
  public void at(Node node, String expected) {
    at(node.getStartMark(), expected);
  }

  void at(Optional<Mark> mark, String expected) {
    int line = mark.map(each -> each.getLine() + 1).orElse(0);
    int column = mark.map(each -> each.getColumn() + 1).orElse(0);
    found.add(new Problem(file, line, column, expected));
  }

  /** Something is wrong with the file as a whole. */
  public void inFile(String expected) {
    found.add(new Problem(file, 0, 0, expected));
  }

  /** Whether nothing is wrong. */
  public boolean none() {
    return found.isEmpty();
  }

  /** Everything that is wrong, in the order of the file. */
  public List<Problem> inOrder() {
    return found.stream().sorted(Problem.IN_ORDER).toList();
  }
}
