// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.document.YamlMap;

/** Reads the codings of a card: one from the top, or several by name. */
final class CodingReader {

  private final YamlMap top;
  private final int items;

  CodingReader(YamlMap top, int items) {
    this.top = top;
    this.items = items;
  }

  List<Coding> codings() {
    if (!top.has("codings")) {
      return coding(Coding.ONLY, top).stream().toList();
    }
    if (top.has("answers") || top.has("reverse")) {
      top.problem("codings", "answers and reverse stand inside each coding, not also at the top");
    }
    var codings = new ArrayList<Coding>();
    top.optionalMap("codings").ifPresent(byName -> named(byName, codings));
    return codings;
  }

  private void named(YamlMap byName, List<Coding> codings) {
    if (byName.keys().isEmpty()) {
      byName.problem("expected at least one coding");
    }
    for (String name : byName.keys()) {
      if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        byName.problem(name, "expected a name of lower case letters and digits with hyphens");
      }
      byName
          .map(name)
          .map(each -> each.refusingOthersThan(Set.of("answers", "reverse")))
          .flatMap(each -> coding(name, each))
          .ifPresent(codings::add);
    }
  }

  private Optional<Coding> coding(String name, YamlMap map) {
    var reverse = ItemNumbers.of(map, "reverse", items);
    var answers = map.map("answers");
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    answers.get().refusingOthersThan(Set.of("from", "to", "none"));
    var from = answers.get().integer("from");
    var to = answers.get().integer("to");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.getAsInt() >= to.getAsInt() || from.getAsInt() < -1000 || to.getAsInt() > 1000) {
      answers
          .get()
          .problem(
              "expected from below to, both within 1000, not %d to %d"
                  .formatted(from.getAsInt(), to.getAsInt()));
      return Optional.empty();
    }
    var none = Set.copyOf(answers.get().integers("none"));
    if (none.stream().anyMatch(each -> each >= from.getAsInt() && each <= to.getAsInt())) {
      answers.get().problem("none", "expected numbers outside the answers, not " + none);
      return Optional.empty();
    }
    return Optional.of(new Coding(name, from.getAsInt(), to.getAsInt(), reverse, none));
  }
}
