// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engawa.measure.document.Problems;
import org.engawa.measure.document.YamlDocument;
import org.engawa.measure.document.YamlMap;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;

/** Reads a wording from YAML and holds it against its card: each item and each answer has words. */
public final class WordingReader {

  private static final int MAX_LENGTH = 2000;

  private static final Set<String> KEYS =
      Set.of("card", "language", "coding", "title", "instruction", "items", "options");

  private WordingReader() {}

  /** Reads one wording; the file's name is only used to say where a problem lies. */
  public static WordingReading read(String file, byte[] yaml, Card card) {
    var problems = new Problems(file);
    Optional<Wording> wording =
        YamlDocument.read(file, yaml, problems).map(top -> wording(top, card));
    if (problems.none() && wording.isPresent()) {
      return new WordingRead(wording.get());
    }
    return new WordingRefused(problems.inOrder());
  }

  private static Wording wording(YamlMap top, Card card) {
    top.refusingOthersThan(KEYS);
    String of = top.text("card");
    if (!of.isEmpty() && !card.answersTo(of)) {
      top.problem("card", "expected '" + card.id() + "', not '" + of + "'");
    }
    String language = top.text("language");
    if (!language.isEmpty() && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      top.problem("language", "expected a language such as en or ja, not '" + language + "'");
    }
    var coding = coding(top, card);
    return new Wording(
        card.id(),
        language,
        coding.name(),
        top.text("title"),
        top.optionalText("instruction"),
        texts(top, "items", 1, card.items()),
        texts(top, "options", coding.from(), coding.to()));
  }

  private static Coding coding(YamlMap top, Card card) {
    var name = top.optionalText("coding");
    if (name.isEmpty()) {
      if (card.codings().size() > 1) {
        top.problem("coding", "is needed here, since the card has several");
      }
      return card.coding();
    }
    var coding = card.coding(name.get());
    if (coding.isEmpty()) {
      top.problem("coding", "the card has no coding '" + name.get() + "'");
    }
    return coding.orElseGet(card::coding);
  }

  private static SortedMap<Integer, String> texts(YamlMap top, String key, int from, int to) {
    var texts = new TreeMap<Integer, String>();
    top.map(key)
        .ifPresent(
            map -> {
              for (int number = from; number <= to; number++) {
                String text = map.text(Integer.toString(number));
                if (text.length() > MAX_LENGTH) {
                  map.problem(Integer.toString(number), "longer than " + MAX_LENGTH);
                }
                texts.put(number, text);
              }
              for (String each : map.keys()) {
                if (!texts.containsKey(number(each, from - 1))) {
                  map.problem(each, "is not among %d to %d".formatted(from, to));
                }
              }
            });
    return texts;
  }

  private static int number(String key, int otherwise) {
    return key.matches("-?\\d{1,4}") ? Integer.parseInt(key) : otherwise;
  }
}
