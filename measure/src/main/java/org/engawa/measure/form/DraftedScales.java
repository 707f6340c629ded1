// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.measure.instrument.Scale;

/** The scales of a drafted card, each after those of which it is made. */
final class DraftedScales {

  // A scale goes through its parts whenever it is asked how far it reaches.
  private static final int MOST_WITHIN = 500;

  private final List<String> items;
  private final Optional<Set<String>> reversed;
  private final Map<String, Integer> within = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<String> unmade = new ArrayList<>();

  /** With the questions that the coding reverses; empty where each scale says it for itself. */
  DraftedScales(List<Question> items, Optional<Set<String>> reversed) {
    this.items = items.stream().map(Question::name).toList();
    this.reversed = reversed;
  }

  List<Scale> of(List<FormScore> scores) {
    Map<String, FormScore> byName = new LinkedHashMap<>();
    scores.forEach(score -> byName.put(score.name(), score));
    Map<String, Scale> made = new HashMap<>();
    var tried = new HashSet<String>();
    new PartsFirst<>(FormScore::name, FormScore::of)
        .left(
            List.copyOf(byName.values()),
            part -> !byName.containsKey(part) || tried.contains(part),
            score -> {
              boolean whole =
                  score.of().stream()
                      .allMatch(part -> !byName.containsKey(part) || made.containsKey(part));
              if (whole) {
                make(score, made);
              }
              return tried.add(score.name());
            })
        .forEach(
            score ->
                unmade.add(
                    "the score '" + score.name() + "' would be made of itself, or of one that is"));
    return byName.keySet().stream().filter(made::containsKey).map(made::get).toList();
  }

  /** Why some could not be made. */
  List<String> unmade() {
    return unmade;
  }

  private void make(FormScore score, Map<String, Scale> made) {
    long parts = score.of().stream().filter(made::containsKey).count();
    if (parts > 0 && parts < score.of().size()) {
      unmade.add("expected questions or scores in '" + score.name() + "', not both");
    } else if (new LinkedHashSet<>(score.of()).size() < score.of().size()) {
      unmade.add("expected each question once in '" + score.name() + "'");
    } else if (within(score) > MOST_WITHIN) {
      unmade.add("expected at most %d scores within '%s'".formatted(MOST_WITHIN, score.name()));
    } else if (!ids.add(id(score.name()))) {
      unmade.add("expected another name than '" + score.name() + "', which stands here twice");
    } else {
      within.put(score.name(), within(score) + 1);
      made.put(score.name(), scale(score, made));
    }
  }

  /** How many scores a score is made of, those within its parts counted for each of them. */
  private int within(FormScore score) {
    return score.of().stream().mapToInt(part -> within.getOrDefault(part, 0)).sum();
  }

  Scale scale(FormScore score, Map<String, Scale> made) {
    var parts = score.of().stream().filter(made::containsKey).map(made::get).toList();
    var numbers =
        parts.isEmpty()
            ? score.of().stream().map(name -> items.indexOf(name) + 1).sorted().toList()
            : parts.stream().flatMap(part -> part.items().stream()).distinct().sorted().toList();
    Optional<Set<Integer>> reverse =
        reversed.isPresent() || !parts.isEmpty()
            ? Optional.empty()
            : Optional.of(
                score.reversed().stream()
                    .map(name -> items.indexOf(name) + 1)
                    .collect(Collectors.toSet()));
    return new Scale(
        id(score.name()),
        numbers,
        parts,
        score.method(),
        reverse,
        score.transform(),
        CardDraft.direction(score),
        CardDraft.missing(score),
        score.dimension(),
        score.means(),
        List.of(),
        List.of());
  }

  private static String id(String name) {
    String id =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_-]+", "_")
            .replaceAll("^[_-]+|[_-]+$", "");
    return id.isEmpty() || id.equals("id") || id.equals("note") ? "score" : id;
  }
}
