// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;

/**
 * The scores of an OSD file. One that holds what a form cannot say is left out and told, and so is
 * one that is made of it: a score must never be read as another one.
 */
final class OsdScores {

  private static final int MOST = 500;

  private final Findings findings;
  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, JsonMap> blocks = new HashMap<>();
  private final SequencedMap<String, FormScore> read = new LinkedHashMap<>();

  OsdScores(List<Question> questions, Findings findings) {
    this.findings = findings;
    questions.forEach(each -> this.questions.put(each.name(), each));
  }

  List<FormScore> read(JsonMap definition) {
    var scoring = definition.optionalMap("scoring");
    if (scoring.isEmpty()) {
      return List.of();
    }
    var names = new ArrayList<>(scoring.get().names());
    names.remove("answer_categories");
    if (names.size() > MOST) {
      definition.refuse("scoring", "expected at most %d scores".formatted(MOST));
      return List.of();
    }
    rename(scoring.get(), names);
    for (String name : names) {
      scoring.get().optionalMap(name).ifPresent(block -> score(called(name), block));
    }
    keepWhatStands();
    return List.copyOf(read.values());
  }

  // A form calls questions and scores by their names alone, so that one name must not mean both.
  private void rename(JsonMap scoring, List<String> names) {
    var taken = new HashSet<>(questions.keySet());
    taken.addAll(names);
    for (String name : names) {
      if (questions.containsKey(name)) {
        String unused = name + " score";
        for (int n = 2; !taken.add(unused); n++) {
          unused = "%s score %d".formatted(name, n);
        }
        renamed.put(name, unused);
        scoring.tell(name, "is called '%s' here, for an item has its name".formatted(unused));
      }
    }
  }

  private String called(String score) {
    return renamed.getOrDefault(score, score);
  }

  private void score(String name, JsonMap block) {
    if (block.any("description").isPresent()) {
      findings.noPlace(block.at("description"), "definition.scoring, the description of a score");
    }
    switch (OsdScore.read(block)) {
      case OsdScore.Left(String why) -> left(block, why);
      case OsdScore.Reckoned score -> {
        blocks.put(name, block);
        read.put(name, score.as(name, renamed));
      }
    }
  }

  /**
   * From the parts to what is made of them, so that each finds its parts as they are in the end.
   */
  private void keepWhatStands() {
    var order = ScoreParts.inOrder(read);
    for (String name : List.copyOf(read.sequencedKeySet())) {
      if (!order.contains(name)) {
        leave(name, "it is made of itself");
      }
    }
    var ranges = new OsdTransforms(questions);
    for (String name : order) {
      FormScore score = read.get(name);
      JsonMap block = blocks.get(name);
      if (score == null || block == null) {
        continue;
      }
      Optional<String> fault = ScoreParts.fault(score, questions, read);
      if (fault.isPresent()) {
        leave(name, fault.get());
        continue;
      }
      Optional<Range> raw = ranges.raw(score);
      Optional<Range> onto = raw.flatMap(range -> OsdTransforms.onto(range, score, block));
      if (block.has("transform") && onto.isEmpty()) {
        leave(name, "its transform is no stretch of its whole range");
        continue;
      }
      Optional<Range> transform = block.has("transform") ? onto : Optional.empty();
      read.put(name, OsdTransforms.with(score, transform));
      transform.or(() -> raw).ifPresent(range -> ranges.put(name, range));
      block.tellRest();
    }
  }

  private void leave(String name, String why) {
    read.remove(name);
    Optional.ofNullable(blocks.get(name)).ifPresent(block -> left(block, why));
  }

  private void left(JsonMap block, String why) {
    findings.tell(block.at(), "%s is left out: %s".formatted(block.path(), why));
  }
}
