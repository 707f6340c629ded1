// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.engawa.study.Reference;

/** One of the cases at the edge, with what R said of it. */
final class Edge {

  private static final Reference CASES = Reference.json("5_edge/edge_cases.json").at("cases");

  private final Reference node;

  private Edge(Reference node) {
    this.node = node;
  }

  static Edge of(String id) {
    return IntStream.range(0, CASES.size())
        .mapToObj(CASES::at)
        .filter(each -> each.at("id").word().equals(id))
        .findFirst()
        .map(Edge::new)
        .orElseThrow();
  }

  static List<String> ids() {
    return IntStream.range(0, CASES.size()).mapToObj(i -> CASES.at(i, "id").word()).toList();
  }

  /** What stands under these keys of the case. */
  Reference at(Object... keys) {
    return node.at(keys);
  }

  /** Numbers of the input, NaN where one is missing. */
  double[] column(String name) {
    return node.at("input", name).node() instanceof List<?> list
        ? list.stream()
            .mapToDouble(
                value -> value instanceof Number number ? number.doubleValue() : Double.NaN)
            .toArray()
        : new double[] {node.at("input", name).number()};
  }

  /** The columns of an input that lies row by row. */
  Columns rows(int columns) {
    var rows = node.at("input", "X");
    var all = Columns.none().and("y", column("y"));
    for (int j = 1; j <= columns; j++) {
      String name = "V" + j;
      all =
          all.and(
              name,
              IntStream.range(0, rows.size())
                  .mapToDouble(i -> rows.at(i, name).number())
                  .toArray());
    }
    return all;
  }

  /** The outcome y and these. */
  Columns columns(String... names) {
    var all = Columns.none().and("y", column("y"));
    for (String name : names) {
      all = all.and(name, column(name));
    }
    return all;
  }

  /** What stands under these keys of the result. */
  Reference value(Object... keys) {
    return node.at("result", "value").at(keys);
  }

  double result(String name) {
    return node.at("result", name).number();
  }

  void figures(Figures figures, String... names) {
    for (String name : names) {
      value().holds(figures, name, 1e-8);
    }
  }

  void figure(String path, Figure figure) {
    node.at((Object[]) path.split("/")).holds(figure, 1e-8);
  }

  @Override
  public String toString() {
    return node.at("id").word();
  }

  /** Whether R has no number for this coefficient. */
  boolean aliased(String term) {
    assertThat(node.at("result", "value").has("coef")).isTrue();
    return !value("coef").has(term);
  }
}
