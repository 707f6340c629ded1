// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.engawa.app.account.ReturnWordsTyped.Mistyped;
import org.engawa.app.account.ReturnWordsTyped.Words;
import org.engawa.app.account.ReturnWordsTyped.WrongCount;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnWordsTests {

  private static final List<String> BETWEEN =
      List.of(
          " ", "  ", "\t", "\n", "\r\n", "\u3000", "\u00A0", ",", ", ", "、", "，", "。", "-", " - ",
          "－", "‐", "–", "—", "・", "/", "\u200B", ";", "ー");

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsBackWhatItDrew(Language language) {
    ReturnWords drawn = ReturnWords.draw(language, new SecureRandom());

    assertThat(drawn.words()).hasSize(language == Language.EN ? 7 : 8);
    assertThat(canonicalOf(String.join(" ", drawn.words()))).isEqualTo(text(drawn));
  }

  @Test
  void drawsAnotherPhraseEachTime() {
    Set<String> phrases = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      phrases.add(text(ReturnWords.draw(Language.EN, new SecureRandom())));
    }

    assertThat(phrases).hasSize(1_000);
  }

  @Test
  void takesTheChecksumWordFromTheFirst64BitsOfTheDigest() {
    // python3: int.from_bytes(sha256(b"engawa" + phrase.encode()).digest()[:8], "big") % size
    String english = "arbiter stand illusion dynamic semantic walkway genuine";
    String japanese = "えんがわ こたつ ひこうき こづつみ たまむし かしつ ぬかみそ あおあお";

    assertThat(canonicalOf(english)).isEqualTo(english);
    assertThat(canonicalOf(japanese)).isEqualTo(japanese);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsTwoHundredSpellingsOfOnePhrase(Language language) {
    ReturnWords drawn = ReturnWords.draw(language, new SplittableRandom(3));
    Set<String> spellings = spellings(drawn);

    assertThat(spellings).hasSizeGreaterThanOrEqualTo(200);
    assertThat(spellings).allMatch(spelling -> canonicalOf(spelling).equals(text(drawn)));
  }

  @Test
  void readsNumberedWordsAndVoicedMarksThatStandAlone() {
    ReturnWords drawn = ReturnWords.draw(Language.JA, new SplittableRandom(5));
    StringBuilder numbered = new StringBuilder();
    for (int i = 0; i < drawn.words().size(); i++) {
      numbered.append(i + 1).append(". ").append(drawn.words().get(i)).append('\n');
    }
    String apart =
        Normalizer.normalize(String.join(" ", drawn.words()), Normalizer.Form.NFD)
            .replace('\u3099', '\u309B')
            .replace('\u309A', '\u309C');

    assertThat(canonicalOf(numbered.toString())).isEqualTo(text(drawn));
    assertThat(canonicalOf(apart)).isEqualTo(text(drawn));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noticesNearlyEveryMistypedPhrase(Language language) {
    SplittableRandom random = new SplittableRandom(7);
    int passed = 0;
    for (int i = 0; i < 10_000; i++) {
      ReturnWords drawn = ReturnWords.draw(language, random);
      String slip = slip(drawn, random, i % 4);
      if (!slip.equals(text(drawn)) && ReturnWords.parse(slip) instanceof Words) {
        passed++;
      }
    }

    assertThat(passed).isLessThanOrEqualTo(10);
  }

  @Test
  void saysWhereAWordIsUnknownAndNothingElse() {
    List<String> words =
        new ArrayList<>(ReturnWords.draw(Language.EN, new SplittableRandom(9)).words());
    words.set(2, "qqqqq");

    assertThat(ReturnWords.parse(String.join(" ", words)))
        .isEqualTo(new Mistyped(List.of(3)))
        .hasToString("Mistyped[unknown=[3]]");
  }

  @Test
  void saysNoPlaceWhenOnlyTheChecksumTells() {
    List<String> words =
        new ArrayList<>(ReturnWords.draw(Language.JA, new SplittableRandom(11)).words());
    words.set(0, words.get(0).equals("えんがわ") ? "こたつ" : "えんがわ");

    assertThat(ReturnWords.parse(String.join(" ", words))).isEqualTo(new Mistyped(List.of()));
  }

  @Test
  void saysHowManyWordsThereAre() {
    assertThat(ReturnWords.parse("")).isEqualTo(new WrongCount(Language.EN, 7));
    assertThat(ReturnWords.parse("cotton")).isEqualTo(new WrongCount(Language.EN, 7));
    assertThat(ReturnWords.parse("えんがわ")).isEqualTo(new WrongCount(Language.JA, 8));
    assertThat(ReturnWords.parse("a ".repeat(1_000_000))).isEqualTo(new WrongCount(Language.EN, 7));
  }

  @Test
  void knowsAWordTypedBack() {
    ReturnWords drawn = ReturnWords.draw(Language.EN, new SplittableRandom(13));
    String second = drawn.words().get(1);

    assertThat(drawn.isAt(2, " " + second.toUpperCase(Locale.ROOT) + ".")).isTrue();
    assertThat(drawn.isAt(1, second)).isFalse();
    assertThat(drawn.isAt(2, "")).isFalse();
    assertThat(drawn.isAt(2, second + " " + second)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsWordsOutOfToString(Language language) {
    String oneSaid = said(language, 1);

    assertThat(oneSaid).doesNotContain(ReturnWords.draw(language, new SplittableRandom(1)).words());
    for (int seed = 2; seed < 200; seed++) {
      assertThat(said(language, seed)).isEqualTo(oneSaid);
    }
  }

  private static String said(Language language, int seed) {
    ReturnWords drawn = ReturnWords.draw(language, new SplittableRandom(seed));
    OneTimeWords once = OneTimeWords.draw(language, new SplittableRandom(seed));
    return drawn.toString()
        + ReturnWords.parse(text(drawn))
        + WordListReading.of(text(drawn))
        + once
        + OneTimeWords.parse(String.join(" ", once.words()));
  }

  private static String text(ReturnWords words) {
    return new String(words.canonical(), StandardCharsets.UTF_8);
  }

  private static String canonicalOf(String typed) {
    return ReturnWords.parse(typed) instanceof Words(ReturnWords words) ? text(words) : "";
  }

  private static Set<String> spellings(ReturnWords drawn) {
    List<UnaryOperator<String>> manners =
        drawn.language() == Language.EN
            ? List.of(
                UnaryOperator.identity(),
                word -> word.toUpperCase(Locale.ROOT),
                word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                word -> shifted(word, 'a', 'z', 'ａ' - 'a'),
                word -> shifted(word.toUpperCase(Locale.ROOT), 'A', 'Z', 'Ａ' - 'A'))
            : List.of(
                UnaryOperator.identity(),
                word -> shifted(word, 'ぁ', 'ゖ', 'ァ' - 'ぁ'),
                word -> Normalizer.normalize(word, Normalizer.Form.NFD),
                word -> word.replace('づ', 'ず').replace('ぢ', 'じ').replace('っ', 'つ'),
                word -> shifted(word.substring(0, 1), 'ぁ', 'ゖ', 'ァ' - 'ぁ') + word.substring(1),
                word -> "\uFEFF" + word);
    Set<String> spellings = new HashSet<>();
    for (UnaryOperator<String> manner : manners) {
      for (String between : BETWEEN) {
        String typed = String.join(between, drawn.words().stream().map(manner).toList());
        spellings.add(typed);
        spellings.add("\u3000" + typed + "\n");
      }
    }
    return spellings;
  }

  private static String shifted(String word, char from, char to, int by) {
    StringBuilder shifted = new StringBuilder();
    word.chars().map(c -> c >= from && c <= to ? c + by : c).forEach(shifted::appendCodePoint);
    return shifted.toString();
  }

  private static String slip(ReturnWords drawn, SplittableRandom random, int kind) {
    List<String> words = new ArrayList<>(drawn.words());
    int at = random.nextInt(words.size());
    int other = random.nextInt(words.size());
    String word = words.get(at);
    int sign = random.nextInt(word.length());
    switch (kind) {
      case 0 -> words.set(at, WordList.of(drawn.language()).draw(random));
      case 1 -> {
        words.set(at, words.get(other));
        words.set(other, word);
      }
      case 2 -> words.set(at, word.substring(0, sign) + word.substring(sign + 1));
      default ->
          words.set(
              at,
              word.substring(0, sign)
                  + (drawn.language() == Language.EN ? 'e' : 'ん')
                  + word.substring(sign + 1));
    }
    return String.join(" ", words);
  }
}
