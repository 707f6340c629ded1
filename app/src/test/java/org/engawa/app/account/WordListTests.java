// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordListTests {

  private static final Set<String> DARK_ENGLISH =
      Set.of(
          ("abuse alone army beat blood bomb bone bully burn bury coffin corpse cripple cruel cry"
                  + " damage danger dark dead death defeat demon devil die disease drown drug drunk"
                  + " enemy evil fail failure fat fear fight funeral ghost god grave guilt gun hang"
                  + " hate haunt hell hurry hurt idiot ill injury jail kill knife late lazy lonely"
                  + " lose loser mad murder naked nude pain panic poison police poor prison push"
                  + " quick rage rape razor rush sad scar scream sex shame shoot sick sin skin skull"
                  + " slave slut stab steal stupid suicide terror threat tomb torture ugly urgent"
                  + " victim violent virus vomit war weak weapon weep worthless wound wrong")
              .split(" "));

  private static final List<String> DARK_JAPANESE =
      List.of(
          "しぬ", "さつじん", "じさつ", "ころす", "びょうき", "けんか", "がんばる", "はやい", "いそぐ", "ばか", "ひきこもり", "おくれる",
          "しっぱい", "はじ", "つみ", "いじめ", "なみだ", "さびしい", "ひとりぼっち", "ふあん", "くるしい", "いたみ", "きずあと", "たたかう",
          "ぐんたい", "はかい", "ひつぎ", "ゆうれい", "おばけ", "らたい", "ぜんら", "へんたい", "ひまん", "げどく", "にくしみ", "ぬすむ",
          "けいさつ", "むのう", "なまけもの", "まける", "さける", "にげる", "つわり", "せなか", "こつばん");

  @ParameterizedTest
  @CsvSource({"EN, 6", "JA, 7"})
  void reaches77BitsWithTheWordsDrawn(Language language, int drawn) {
    double bits = drawn * Math.log(WordList.of(language).size()) / Math.log(2);

    assertThat(bits).isGreaterThanOrEqualTo(77.0);
    assertThat(ReturnWords.count(language)).isEqualTo(drawn + 1);
  }

  @ParameterizedTest
  @CsvSource({"EN, '[a-z]{3,9}'", "JA, '[ぁ-ん]{3,6}'"})
  void hasOnlySignsThatAnybodyCanType(Language language, String pattern) {
    assertThat(words(language))
        .allMatch(word -> word.matches(pattern))
        .allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isSortedByFoldedSpellingWithoutTwins(Language language) {
    List<String> folded = words(language).stream().map(WordList::folded).toList();

    assertThat(folded).containsExactlyElementsOf(new TreeSet<>(folded));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsAnyTwoWordsTwoEditsApart(Language language) {
    assertThat(oneEditApart(words(language), UnaryOperator.identity())).isEmpty();
    assertThat(oneEditApart(words(language), WordList::folded)).isEmpty();
  }

  @Test
  void noticesWordsOneEditApart() {
    UnaryOperator<String> asIs = UnaryOperator.identity();
    assertThat(oneEditApart(List.of("boat", "coat"), asIs)).hasSize(1);
    assertThat(oneEditApart(List.of("boat", "boats"), asIs)).hasSize(1);
    assertThat(oneEditApart(List.of("boat", "oat"), asIs)).hasSize(1);
    assertThat(oneEditApart(List.of("boat", "goal"), asIs)).isEmpty();
    assertThat(oneEditApart(List.of("つづみ", "つすみ"), WordList::folded)).hasSize(1);
  }

  @Test
  void hasNothingDark() {
    assertThat(words(Language.EN)).doesNotContainAnyElementsOf(DARK_ENGLISH);
    assertThat(words(Language.JA)).doesNotContainAnyElementsOf(DARK_JAPANESE);
  }

  @Test
  void hasNoPairOfOneAndMany() {
    Set<String> english = new HashSet<>(words(Language.EN));

    assertThat(english).noneMatch(word -> english.contains(word + "es"));
    assertThat(english)
        .noneMatch(
            word ->
                word.endsWith("y")
                    && english.contains(word.substring(0, word.length() - 1) + "ies"));
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 5a096464a760407c767710e240cb790525025039551200de73a5e22ff75649fd",
    "JA, 82a1878c8412b3a9ff2d1dff5710ac4fdc33021831b6ddd95043892d8c432678",
  })
  void staysTheListThatPeopleHoldWordsOf(Language language, String sha256) throws Exception {
    byte[] text = String.join("\n", words(language)).getBytes(StandardCharsets.UTF_8);

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
        .isEqualTo(sha256);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void drawsEveryWordEquallyOften(Language language) {
    int phrases = 1_000_000;
    int each = ReturnWords.count(language) - 1;
    WordList list = WordList.of(language);
    SplittableRandom random = new SplittableRandom(20261122);
    Map<String, int[]> drawn = new HashMap<>();
    words(language).forEach(word -> drawn.put(word, new int[1]));
    for (int i = 0; i < phrases * each; i++) {
      drawn.get(list.draw(random))[0]++;
    }
    double expected = (double) phrases * each / list.size();
    double chiSquare =
        drawn.values().stream().mapToDouble(n -> Math.pow(n[0] - expected, 2) / expected).sum();

    // Wilson and Hilferty: about normal; 4 standard deviations either way.
    double freedom = list.size() - 1.0;
    double z =
        (Math.cbrt(chiSquare / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
    assertThat(z).isBetween(-4.0, 4.0);
  }

  @Test
  void spellsAsTheListDoesWhicheverKanaWasChosen() {
    WordList list = WordList.of(Language.JA);

    assertThat(list.spelled("こずつみ")).contains("こづつみ");
    assertThat(list.spelled("きつぷ")).isEqualTo(list.spelled("きっぷ"));
    assertThat(list.spelled("ひこうき")).contains("ひこうき");
    assertThat(list.spelled("zzz")).isEmpty();
  }

  private static List<String> words(Language language) {
    WordList list = WordList.of(language);
    return IntStream.range(0, list.size()).mapToObj(list::word).toList();
  }

  /** Two words one edit apart share a spelling with one sign replaced by a gap, or with a gap. */
  private static Set<String> oneEditApart(List<String> words, UnaryOperator<String> spelling) {
    Map<String, String> seen = new HashMap<>();
    Set<String> found = new TreeSet<>();
    for (String word : words) {
      String spelled = spelling.apply(word);
      Set<String> gaps = new HashSet<>(Arrays.asList(spelled));
      for (int i = 0; i < spelled.length(); i++) {
        gaps.add(spelled.substring(0, i) + "_" + spelled.substring(i + 1));
      }
      for (int i = 0; i <= spelled.length(); i++) {
        gaps.add(spelled.substring(0, i) + "_" + spelled.substring(i));
      }
      for (String gap : gaps) {
        String other = seen.putIfAbsent(gap, word);
        if (other != null && !other.equals(word)) {
          found.add(other + "/" + word);
        }
      }
    }
    return found;
  }
}
