// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Json;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.instrument.Method;

/** One block of an OSD scoring by itself, before its parts are looked for. */
sealed interface OsdScore {

  /** Fields that make another score of it, and that a form cannot hold. */
  List<String> CHANGING = List.of("value_map", "weights", "correct_answers", "answer_category");

  /** It cannot be read as what it is. */
  record Left(String why) implements OsdScore {}

  /**
   * It is a sum or a mean.
   *
   * @param items how each counts: 1, -1 or 0
   * @param scores how each counts
   */
  record Reckoned(
      Method method,
      SequencedMap<String, Integer> items,
      SequencedMap<String, Integer> scores,
      OsdOwn own)
      implements OsdScore {

    FormScore as(String name, Map<String, String> renamed) {
      Set<String> of = new LinkedHashSet<>();
      Set<String> reversed = new TreeSet<>();
      items.forEach((item, sign) -> take(item, sign, of, reversed));
      scores.forEach((score, sign) -> take(renamed.getOrDefault(score, score), sign, of, reversed));
      return new FormScore(
          name,
          List.copyOf(of),
          reversed,
          method,
          own.transform(),
          own.missing(),
          own.dimension(),
          own.direction(),
          own.means());
    }

    private static void take(String part, int sign, Set<String> of, Set<String> reversed) {
      if (sign != 0) {
        of.add(part);
      }
      if (sign < 0) {
        reversed.add(part);
      }
    }
  }

  static OsdScore read(JsonMap block) {
    for (String changing : CHANGING) {
      if (block.any(changing).isPresent()) {
        return new Left(changing + " has no place in a form");
      }
    }
    String word = block.text("method");
    Optional<Method> method =
        switch (word) {
          case "sum_coded", "sum" -> Optional.of(Method.SUM);
          case "mean_coded", "mean" -> Optional.of(Method.MEAN);
          default -> Optional.empty();
        };
    if (method.isEmpty()) {
      return new Left("its method '%s' is no sum and no mean".formatted(Findings.shown(word)));
    }
    var items = new LinkedHashMap<String, Integer>();
    var scores = new LinkedHashMap<String, Integer>();
    block.texts("scores").forEach(score -> scores.put(score, 1));
    Optional<String> odd = signs(block, items, scores);
    if (odd.isPresent()) {
      return new Left(odd.get());
    }
    if (items.values().stream().allMatch(sign -> sign == 0)
        && scores.values().stream().allMatch(sign -> sign == 0)) {
      return new Left("it names nothing that counts");
    }
    OsdOwn own = block.optionalMap(OsdOwn.KEY).map(OsdOwn::read).orElse(OsdOwn.none());
    return new Reckoned(method.get(), items, scores, own);
  }

  /** Fills in how each part counts; says what is odd about it. */
  private static Optional<String> signs(
      JsonMap block, Map<String, Integer> items, Map<String, Integer> scores) {
    boolean object = block.any("items").filter(Json.Members.class::isInstance).isPresent();
    Optional<JsonMap> older = block.optionalMap("item_coding");
    if (!object && block.has("items")) {
      block.texts("items").forEach(item -> items.put(item, 1));
    }
    // An object of items holds its own signs, and the older field is looked at no more.
    Optional<JsonMap> signs = object ? block.optionalMap("items") : older;
    if (signs.isEmpty()) {
      return Optional.empty();
    }
    for (String name : signs.get().names()) {
      var sign = signs.get().any(name).map(JsonMap::integer).get();
      if (sign.isEmpty() || Math.abs(sign.getAsInt()) > 1) {
        return Optional.of("'%s' counts neither 1, 0 nor -1".formatted(Findings.shown(name)));
      }
      if (object || items.containsKey(name) || !block.has("items")) {
        (scores.containsKey(name) ? scores : items).put(name, sign.getAsInt());
      } else {
        scores.computeIfPresent(name, (_, _) -> sign.getAsInt());
      }
    }
    return Optional.empty();
  }
}
