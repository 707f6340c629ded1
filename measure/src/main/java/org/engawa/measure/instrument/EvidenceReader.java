// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.document.YamlMap;

/** Reads what was published about a scale: its reliability and its norms. */
final class EvidenceReader {

  private static final Set<String> RELIABILITY =
      Set.of("kind", "value", "n", "cite", "confidence", "note");
  private static final Set<String> NORM =
      Set.of("sample", "coding", "mean", "sd", "n", "cite", "confidence", "note");

  private final YamlMap scale;
  private final List<Coding> codings;

  EvidenceReader(YamlMap scale, List<Coding> codings) {
    this.scale = scale;
    this.codings = codings;
  }

  List<Reliability> reliability() {
    var all = new ArrayList<Reliability>();
    for (var map : scale.maps("reliability")) {
      map.refusingOthersThan(RELIABILITY);
      var kind = kind(map);
      var value = map.number("value");
      boolean share = value.orElse(1) >= 0 && value.orElse(1) <= 1;
      if (!share) {
        map.problem("value", "expected a coefficient from 0 to 1, not " + value.getAsDouble());
      }
      var people = people(map);
      String cite = map.text("cite");
      var confidence = CardReader.confidence(map);
      var note = map.optionalText("note");
      if (kind.isPresent() && value.isPresent() && share && confidence.isPresent()) {
        all.add(
            new Reliability(kind.get(), value.getAsDouble(), people, cite, confidence.get(), note));
      }
    }
    return all;
  }

  /** The norms, each held against the values that the scale can reach. */
  List<Norm> norms(Scale without) {
    var all = new ArrayList<Norm>();
    for (var map : scale.maps("norms")) {
      map.refusingOthersThan(NORM);
      String sample = map.text("sample");
      var coding = map.optionalText("coding");
      var mean = map.number("mean");
      var sd = map.optionalNumber("sd");
      if (!(sd.orElse(1) > 0)) {
        map.problem("sd", "expected a deviation above 0, not " + sd.getAsDouble());
        continue;
      }
      var people = people(map);
      String cite = map.text("cite");
      var confidence = CardReader.confidence(map);
      if (mean.isPresent() && confidence.isPresent()) {
        var norm =
            new Norm(
                sample,
                coding,
                mean.getAsDouble(),
                sd,
                people,
                cite,
                confidence.get(),
                map.optionalText("note"));
        check(map, norm, without);
        all.add(norm);
      }
    }
    return all;
  }

  private void check(YamlMap map, Norm norm, Scale of) {
    if (codings.size() > 1 && norm.coding().isEmpty()) {
      map.problem("coding", "is needed here, the card has several");
    }
    if (codings.stream().noneMatch(norm::holdsIn)) {
      map.problem("coding", "the card has no coding '" + norm.coding().orElse("") + "'");
    }
    for (var coding : codings) {
      var range = of.range(coding);
      if (norm.holdsIn(coding) && !range.contains(norm.mean())) {
        map.problem(
            "mean",
            "lies outside the range of the scale, %s to %s".formatted(range.from(), range.to()));
      }
    }
  }

  private static Optional<Reliability.Kind> kind(YamlMap map) {
    return map.word(
        "kind",
        word ->
            switch (word) {
              case "alpha" -> Optional.of(Reliability.Kind.ALPHA);
              case "retest" -> Optional.of(Reliability.Kind.RETEST);
              default -> Optional.empty();
            },
        "alpha, retest");
  }

  static OptionalInt people(YamlMap map) {
    var people = map.optionalInteger("n");
    if (people.isPresent() && people.getAsInt() < 1) {
      map.problem("n", "expected 1 or more");
    }
    return people;
  }
}
