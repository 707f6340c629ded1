// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.document.YamlMap;

/**
 * Reads the scales of a card, each after the scales of which it is made, and holds their stated
 * range against what follows from the answers.
 */
final class ScaleReader {

  private static final Set<String> KEYS =
      Set.of(
          "items",
          "of",
          "method",
          "reverse",
          "transform",
          "range",
          "higher",
          "missing",
          "dimension",
          "means",
          "reliability",
          "norms");

  private final YamlMap byId;
  private final int items;
  private final List<Coding> codings;
  private final Map<String, Optional<Scale>> read = new LinkedHashMap<>();
  private final Set<String> underway = new HashSet<>();

  private ScaleReader(YamlMap byId, int items, List<Coding> codings) {
    this.byId = byId;
    this.items = items;
    this.codings = codings;
  }

  static List<Scale> scales(YamlMap top, int items, List<Coding> codings) {
    return top.map("scales")
        .map(byId -> new ScaleReader(byId, items, codings).scales())
        .orElse(List.of());
  }

  private List<Scale> scales() {
    if (byId.keys().isEmpty()) {
      byId.problem("expected at least one scale");
    }
    for (String id : byId.keys()) {
      if (!id.matches("[a-z0-9]+([-_][a-z0-9]+)*") || id.equals("id") || id.equals("note")) {
        byId.problem(id, "expected a name of lower case letters, digits, - and _");
      }
    }
    return byId.keys().stream().map(this::scale).flatMap(Optional::stream).toList();
  }

  private Optional<Scale> scale(String id) {
    if (!(read.get(id) instanceof Optional<Scale> before)) {
      underway.add(id);
      var scale = byId.map(id).flatMap(map -> scale(id, map));
      underway.remove(id);
      read.put(id, scale);
      return scale;
    }
    return before;
  }

  private Optional<Scale> scale(String id, YamlMap map) {
    map.refusingOthersThan(KEYS);
    var parts = parts(map);
    var numbers = map.has("of") ? itemsOf(parts) : items(map);
    var method = method(map);
    var direction = direction(map);
    var missing = new MissingRuleReader(map).rule();
    var dimension = dimension(map);
    var ranges = new RangeReader(map, codings);
    var transform = ranges.transform();
    var evidence = new EvidenceReader(map, codings);
    Optional<Set<Integer>> reverse =
        map.has("reverse") ? Optional.of(ItemNumbers.of(map, "reverse", items)) : Optional.empty();
    reverse.ifPresent(own -> checkReverse(map, own, numbers));
    if (numbers.isEmpty() || method.isEmpty() || direction.isEmpty() || dimension.isEmpty()) {
      return Optional.empty();
    }
    var bare =
        new Scale(
            id,
            numbers,
            parts,
            method.get(),
            reverse,
            transform,
            direction.get(),
            missing,
            dimension.get(),
            map.optionalText("means"),
            evidence.reliability(),
            List.of());
    ranges.check(bare);
    return Optional.of(bare.with(evidence.norms(bare)));
  }

  private List<Integer> items(YamlMap map) {
    if (!map.has("items")) {
      map.problem("items", "is needed here");
    }
    return List.copyOf(ItemNumbers.of(map, "items", items));
  }

  private static List<Integer> itemsOf(List<Scale> parts) {
    return parts.stream().flatMap(part -> part.items().stream()).distinct().sorted().toList();
  }

  private List<Scale> parts(YamlMap map) {
    if (!map.has("of")) {
      return List.of();
    }
    if (map.has("items")) {
      map.problem("items", "expected either items or of");
    }
    var parts = new ArrayList<Scale>();
    var seen = new HashSet<String>();
    for (String id : map.texts("of")) {
      if (!byId.has(id)) {
        map.problem("of", "the card has no scale '" + id + "'");
      } else if (underway.contains(id)) {
        map.problem("of", "the scale '" + id + "' would be made of itself");
      } else if (!seen.add(id)) {
        map.problem("of", "the scale '" + id + "' stands here twice");
      } else {
        scale(id).ifPresent(parts::add);
      }
    }
    if (seen.isEmpty()) {
      map.problem("of", "expected the scales of which it is made");
    }
    return parts;
  }

  private static void checkReverse(YamlMap map, Set<Integer> reverse, List<Integer> numbers) {
    if (map.has("of")) {
      map.problem("reverse", "stands with the scales of which this one is made");
    } else {
      reverse.stream()
          .filter(item -> !numbers.contains(item))
          .forEach(item -> map.problem("reverse", "item " + item + " is not of this scale"));
    }
  }

  private static Optional<Method> method(YamlMap map) {
    return map.word(
        "method",
        word ->
            switch (word) {
              case "sum" -> Optional.of(Method.SUM);
              case "mean" -> Optional.of(Method.MEAN);
              default -> Optional.empty();
            },
        "sum, mean");
  }

  // Two pairs of words: better and worse where the source judges, more and less where nobody does.
  private static Optional<Direction> direction(YamlMap map) {
    return map.word(
        "higher",
        word ->
            switch (word) {
              case "better", "more" -> Optional.of(Direction.HIGHER_IS_MORE);
              case "worse", "less" -> Optional.of(Direction.HIGHER_IS_LESS);
              default -> Optional.empty();
            },
        "better, worse, more, less");
  }

  private static Optional<Optional<Dimension>> dimension(YamlMap map) {
    if (map.optionalText("dimension").filter("none"::equals).isPresent()) {
      return Optional.of(Optional.empty());
    }
    return map.word(
            "dimension",
            ChimePlus::find,
            "the dimensions of CHIME+ such as meaning.experience, or none")
        .map(Optional::of);
  }
}
