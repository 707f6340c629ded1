// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML list whose entries are of one kind; an entry of another kind is a problem. */
record YamlList(String name, List<Node> nodes, Problems problems) {

  List<Double> numbers() {
    return each(
        "a number",
        each ->
            each instanceof ScalarNode scalar
                    && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))
                    && scalar.getValue().matches("[-+]?[0-9]{1,9}(\\.[0-9]{1,9})?")
                ? Optional.of(Double.valueOf(scalar.getValue()))
                : Optional.empty());
  }

  List<YamlMap> maps() {
    return each(
        "a mapping",
        each ->
            each instanceof MappingNode mapping
                ? Optional.of(new YamlMap(name, mapping, problems))
                : Optional.empty());
  }

  List<String> texts() {
    return each("text", YamlList::text);
  }

  List<List<String>> textLists() {
    return each(
        "a list of texts",
        each ->
            each instanceof SequenceNode inner
                    && inner.getValue().stream().allMatch(it -> text(it).isPresent())
                ? Optional.of(inner.getValue().stream().flatMap(it -> text(it).stream()).toList())
                : Optional.empty());
  }

  List<Integer> integers() {
    return each(
        "a whole number",
        each ->
            each instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)
                ? whole(scalar)
                : Optional.empty());
  }

  /** The number of a whole one; empty where it is larger than any that is counted here. */
  static Optional<Integer> whole(ScalarNode scalar) {
    try {
      return Optional.of(Integer.valueOf(scalar.getValue()));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  private <T> List<T> each(String expected, Function<Node, Optional<T>> read) {
    var all = new ArrayList<T>();
    for (Node node : nodes) {
      var one = read.apply(node);
      one.ifPresent(all::add);
      if (one.isEmpty()) {
        problems.at(node, name + ": expected " + expected);
      }
    }
    return all;
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)
        ? Optional.of(scalar.getValue().strip())
        : Optional.empty();
  }
}
