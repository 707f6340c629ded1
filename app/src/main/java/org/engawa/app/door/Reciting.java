// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.ReturnWords;
import org.engawa.app.account.ReturnWordsTyped;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/**
 * Shows return words once and has two of them typed back. Until then nothing is stored; each page
 * hands to the next what it needs, sealed for the pages of one path.
 */
@Component
final class Reciting {

  private static final Duration GOOD = Duration.ofHours(12);
  private static final String WORDS = "words";
  private static final String FIRST = "first";
  private static final String SECOND = "second";

  private final HandOver handOver;
  private final SecureRandom random = new SecureRandom();

  Reciting(HandOver handOver) {
    this.handOver = handOver;
  }

  String draw(Language language) {
    return phrase(ReturnWords.draw(language, random));
  }

  /** Shows the words among the fields. */
  WordsPage show(At at, Map<String, String> fields) {
    return new WordsPage(
        Places.at(at.visit(), at.path()).frame(at.door(), "account.words.title"),
        at.path(),
        words(fields).words(),
        handOver.seal("shown at " + at.path(), GOOD, fields));
  }

  /** Asks for two of the words that were shown; empty when this was not handed over by that. */
  Optional<TypeBackPage> ask(At at, String handed) {
    return handOver
        .open("shown at " + at.path(), handed)
        .map(
            shown -> {
              int count = words(shown).words().size();
              int first = 1 + random.nextInt(count - 1);
              int second = first + 1 + random.nextInt(count - first);
              Map<String, String> fields = new HashMap<>(shown);
              fields.put(FIRST, Integer.toString(first));
              fields.put(SECOND, Integer.toString(second));
              return page(at, fields, false);
            });
  }

  /** What was handed over by the page that asks for two words. */
  Optional<Map<String, String>> asked(At at, String handed) {
    return handOver.open("asked at " + at.path(), handed);
  }

  /** The same page once more, for whoever typed something else. */
  TypeBackPage again(At at, Map<String, String> fields) {
    return page(at, fields, true);
  }

  static boolean typedBack(Map<String, String> fields, List<String> typed) {
    ReturnWords words = words(fields);
    return typed.size() == 2
        && words.isAt(Integer.parseInt(fields.get(FIRST)), typed.get(0))
        && words.isAt(Integer.parseInt(fields.get(SECOND)), typed.get(1));
  }

  /** The words among the fields, in their one form. */
  static String phrase(Map<String, String> fields) {
    return phrase(words(fields));
  }

  private TypeBackPage page(At at, Map<String, String> fields, boolean wrong) {
    return new TypeBackPage(
        Places.at(at.visit(), at.path()).frame(at.door(), "account.type-back.title"),
        at.path(),
        handOver.seal("asked at " + at.path(), GOOD, fields),
        Integer.parseInt(fields.get(FIRST)),
        Integer.parseInt(fields.get(SECOND)),
        wrong);
  }

  private static ReturnWords words(Map<String, String> fields) {
    return switch (ReturnWords.parse(fields.getOrDefault(WORDS, ""))) {
      case ReturnWordsTyped.Words typed -> typed.words();
      case ReturnWordsTyped.Mistyped _, ReturnWordsTyped.WrongCount _ ->
          throw new IllegalStateException("words that were handed over do not fit");
    };
  }

  private static String phrase(ReturnWords words) {
    return String.join(" ", words.words());
  }

  /**
   * Where words are shown.
   *
   * @param path of the pages that belong together
   */
  record At(Visit visit, String path, Door door) {

    static At entrance(Visit visit) {
      Entrance entrance = Entrance.of(visit);
      return new At(visit, entrance.path(), entrance.door());
    }
  }
}
