// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML mapping whose values are asked for by key and type; what does not fit is a problem. */
public final class YamlMap {

  private final String path;
  private final MappingNode node;
  private final Problems problems;
  private final SequencedMap<String, Node> values = new LinkedHashMap<>();

  YamlMap(String path, MappingNode node, Problems problems) {
    this.path = path;
    this.node = node;
    this.problems = problems;
    for (var tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        values.put(key.getValue(), tuple.getValueNode());
      }
    }
  }

  /** Refuses every key that is not one of these. */
  public YamlMap refusingOthersThan(Set<String> known) {
    for (var tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
        problems.at(
            key,
            "unknown key '%s'; known here: %s"
                .formatted(
                    YamlDocument.oneLine(key.getValue()),
                    String.join(", ", known.stream().sorted().toList())));
      }
    }
    return this;
  }

  /** Its keys, in the order of the file. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** Whether this key stands here, whatever its value. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** A problem at the value of this key, or at the mapping where the key is absent. */
  public void problem(String key, String expected) {
    problems.at(values.getOrDefault(key, node), name(key) + ": " + expected);
  }

  /** A problem with the mapping as a whole. */
  public void problem(String expected) {
    problems.at(node, path.isEmpty() ? expected : path + ": " + expected);
  }

  /** The text under a key that is needed; empty text where there is none. */
  public String text(String key) {
    return required(key, optionalText(key)).orElse("");
  }

  /** The text under a key. */
  public Optional<String> optionalText(String key) {
    return scalar(key, "text")
        .flatMap(
            scalar -> {
              if (scalar.getTag().equals(Tag.STR) && !scalar.getValue().isBlank()) {
                return Optional.of(scalar.getValue().strip());
              }
              problem(key, "expected text" + found(scalar));
              return Optional.empty();
            });
  }

  /** The whole number under a key that is needed. */
  public OptionalInt integer(String key) {
    var value = optionalInteger(key);
    if (!has(key)) {
      problem(key, "is needed here");
    }
    return value;
  }

  /** The whole number under a key. */
  public OptionalInt optionalInteger(String key) {
    var scalar = scalar(key, "a whole number");
    return scalar.isEmpty() ? OptionalInt.empty() : wholeNumber(key, scalar.get());
  }

  /** The finite number under a key. */
  public OptionalDouble optionalNumber(String key) {
    var scalar = scalar(key, "a number");
    if (scalar.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (scalar.get().getTag().equals(Tag.INT) || scalar.get().getTag().equals(Tag.FLOAT)) {
      try {
        double value = Double.parseDouble(scalar.get().getValue());
        if (Double.isFinite(value)) {
          return OptionalDouble.of(value);
        }
      } catch (NumberFormatException hexOrOctal) {
        // Falls through to the problem below.
      }
    }
    problem(key, "expected a number" + found(scalar.get()));
    return OptionalDouble.empty();
  }

  /** The number under a key that is needed, with the digits as they are written. */
  public Optional<BigDecimal> written(String key) {
    return number(key).isEmpty()
        ? Optional.empty()
        : scalar(key, "a number").map(scalar -> new BigDecimal(scalar.getValue()));
  }

  /** The finite number under a key that is needed. */
  public OptionalDouble number(String key) {
    var value = optionalNumber(key);
    if (!has(key)) {
      problem(key, "is needed here");
    }
    return value;
  }

  /** The numbers of a list; none where the key is absent. */
  public List<Double> numbers(String key) {
    return list(key).numbers();
  }

  /** True or false. */
  public Optional<Boolean> optionalTruth(String key) {
    return scalar(key, "true or false")
        .flatMap(
            scalar -> {
              if (scalar.getTag().equals(Tag.BOOL)) {
                return Optional.of(Boolean.valueOf(scalar.getValue()));
              }
              problem(key, "expected true or false" + found(scalar));
              return Optional.empty();
            });
  }

  /** One of a few words. */
  public <T> Optional<T> word(String key, Function<String, Optional<T>> meaning, String words) {
    return required(key, optionalText(key))
        .flatMap(
            word -> {
              var meant = meaning.apply(word);
              if (meant.isEmpty()) {
                problem(key, "expected one of " + words + ", not '" + word + "'");
              }
              return meant;
            });
  }

  /** The mapping under a key that is needed. */
  public Optional<YamlMap> map(String key) {
    return required(key, optionalMap(key));
  }

  /** The mapping under a key. */
  public Optional<YamlMap> optionalMap(String key) {
    if (!(values.get(key) instanceof Node value)) {
      return Optional.empty();
    }
    if (value instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(name(key), mapping, problems));
    }
    problem(key, "expected a mapping");
    return Optional.empty();
  }

  /** The mappings of a list; none where the key is absent. */
  public List<YamlMap> maps(String key) {
    return list(key).maps();
  }

  /** The texts of a list; none where the key is absent. */
  public List<String> texts(String key) {
    return list(key).texts();
  }

  /** The lists of texts within a list; none where the key is absent. */
  public List<List<String>> textLists(String key) {
    return list(key).textLists();
  }

  /** The whole numbers of a list; none where the key is absent. */
  public List<Integer> integers(String key) {
    return list(key).integers();
  }

  /** Whether a mapping stands under this key. */
  public boolean isMap(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** Whether a whole number stands under this key. */
  public boolean isInteger(String key) {
    return values.get(key) instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT);
  }

  /** Whether a list stands under this key. */
  public boolean isSequence(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  private YamlList list(String key) {
    return new YamlList(name(key), sequence(key), problems);
  }

  private List<Node> sequence(String key) {
    if (!(values.get(key) instanceof Node value)) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problem(key, "expected a list");
    return List.of();
  }

  private Optional<ScalarNode> scalar(String key, String expected) {
    if (!(values.get(key) instanceof Node value)) {
      return Optional.empty();
    }
    if (value instanceof ScalarNode scalar) {
      return Optional.of(scalar);
    }
    problem(key, "expected " + expected);
    return Optional.empty();
  }

  private OptionalInt wholeNumber(String key, ScalarNode scalar) {
    var value =
        scalar.getTag().equals(Tag.INT) ? YamlList.whole(scalar) : Optional.<Integer>empty();
    if (value.isEmpty()) {
      problems.at(scalar, name(key) + ": expected a whole number" + found(scalar));
    }
    return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private <T> Optional<T> required(String key, Optional<T> value) {
    if (!has(key)) {
      problem(key, "is needed here");
    }
    return value;
  }

  private static String found(ScalarNode scalar) {
    String value = YamlDocument.oneLine(scalar.getValue());
    return value.isEmpty() ? ", this is empty" : ", not '" + value + "'";
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
