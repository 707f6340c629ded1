// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;

/**
 * Reads the scales of a card and holds their stated range against what follows from the answers.
 */
final class ScaleReader {

  private static final Set<String> KEYS =
      Set.of("items", "method", "range", "higher", "missing", "dimension", "means");

  private final YamlMap top;
  private final int items;
  private final List<Coding> codings;

  ScaleReader(YamlMap top, int items, List<Coding> codings) {
    this.top = top;
    this.items = items;
    this.codings = codings;
  }

  List<Scale> scales() {
    var scales = new ArrayList<Scale>();
    top.map("scales")
        .ifPresent(
            byId -> {
              if (byId.keys().isEmpty()) {
                byId.problem("expected at least one scale");
              }
              for (String id : byId.keys()) {
                if (!id.matches("[a-z0-9]+([-_][a-z0-9]+)*")
                    || id.equals("id")
                    || id.equals("note")) {
                  byId.problem(id, "expected a name of lower case letters, digits, - and _");
                }
                byId.map(id).flatMap(each -> scale(id, each)).ifPresent(scales::add);
              }
            });
    return scales;
  }

  private Optional<Scale> scale(String id, YamlMap map) {
    map.refusingOthersThan(KEYS);
    if (!map.has("items")) {
      map.problem("items", "is needed here");
    }
    var numbers = List.copyOf(ItemNumbers.of(map, "items", items));
    var method = method(map);
    var direction = direction(map);
    var missing = missing(map);
    var dimension = dimension(map);
    if (numbers.isEmpty() || method.isEmpty() || direction.isEmpty() || dimension.isEmpty()) {
      return Optional.empty();
    }
    var scale =
        new Scale(
            id,
            numbers,
            method.get(),
            direction.get(),
            missing,
            dimension.get(),
            map.optionalText("means"));
    checkRange(map, scale);
    return Optional.of(scale);
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

  private static MissingRule missing(YamlMap map) {
    if (!map.isMap("missing")) {
      map.word(
          "missing",
          word -> word.equals("none") ? Optional.of(word) : Optional.empty(),
          "none, {prorate: share}");
      return new MissingRule.None();
    }
    var rule = map.map("missing").orElseThrow().refusingOthersThan(Set.of("prorate"));
    var share = rule.optionalNumber("prorate");
    if (share.isPresent() && share.getAsDouble() > 0 && share.getAsDouble() <= 1) {
      return new MissingRule.Prorate(share.getAsDouble());
    }
    rule.problem("prorate", "expected a share above 0 and up to 1");
    return new MissingRule.None();
  }

  private static Optional<Dimension> dimension(YamlMap map) {
    return map.word(
        "dimension", ChimePlus::find, "the dimensions of CHIME+ such as meaning.experience");
  }

  private void checkRange(YamlMap map, Scale scale) {
    if (!map.has("range")) {
      map.problem("range", "is needed here");
    } else if (map.isMap("range")) {
      var byCoding = map.map("range").orElseThrow();
      byCoding.refusingOthersThan(Set.copyOf(codings.stream().map(Coding::name).toList()));
      codings.forEach(coding -> checkRange(byCoding, coding.name(), scale.range(coding)));
    } else {
      codings.forEach(coding -> checkRange(map, "range", scale.range(coding)));
    }
  }

  private static void checkRange(YamlMap map, String key, Range follows) {
    if (!map.has(key)) {
      map.problem(key, "is needed here");
      return;
    }
    var stated = map.integers(key);
    if (stated.size() != 2 || stated.get(0) != follows.from() || stated.get(1) != follows.to()) {
      map.problem(
          key,
          "from items and answers follows [%d, %d], not %s"
              .formatted((long) follows.from(), (long) follows.to(), stated));
    }
  }
}
