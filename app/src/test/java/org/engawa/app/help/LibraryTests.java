// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.TestPages;
import org.engawa.app.help.LibraryText.Theme;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTests {

  private static final Library LIBRARY = new Library();
  private static final Visit EN = TestVisits.signedIn(Language.EN, "/library/too-much");
  private static final List<String> LAST_PARTS =
      List.of("One thing to try, or to leave", "What this page cannot do", "Where this comes from");
  private static final List<String> LAST_PARTS_JA =
      List.of("ためしても、ためさなくても", "このページにできないこと", "この文章について");

  private static final Pattern THE_CONDITION =
      Pattern.compile("hikikomori|[ひ引]きこもり", Pattern.CASE_INSENSITIVE);

  private final LibraryController controller = new LibraryController(LIBRARY);

  static Stream<LibraryText> texts() {
    return Stream.of(Language.values()).flatMap(language -> LIBRARY.in(language).stream());
  }

  @Test
  void hasEveryTextInEveryLanguageOnTheSameShelf() {
    assertThat(LIBRARY.in(Language.EN)).hasSizeGreaterThanOrEqualTo(17);
    assertThat(places(Language.JA)).isEqualTo(places(Language.EN)).doesNotHaveDuplicates();
    for (Theme theme : Theme.values()) {
      assertThat(LIBRARY.on(Language.EN, theme)).as(theme.key()).isNotEmpty();
    }
    assertThat(LIBRARY.in(Language.EN).stream().map(LibraryText::theme).toList()).isSorted();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void endWithSomethingToTryTheirLimitsAndTheirSources(LibraryText text) {
    List<String> headings =
        text.blocks().stream()
            .filter(LibraryText.Block::heading)
            .map(LibraryText.Block::text)
            .toList();
    assertThat(headings.subList(headings.size() - 3, headings.size()))
        .isEqualTo(text.language() == Language.EN ? LAST_PARTS : LAST_PARTS_JA);
    assertThat(headings).doesNotHaveDuplicates().hasSizeBetween(6, 13);
    assertThat(text.blocks().getLast().heading()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areShortAndInSmallParts(LibraryText text) {
    String all = said(text);
    if (text.language() == Language.EN) {
      assertThat(all.split("\\s+")).hasSizeBetween(400, 900);
    } else {
      assertThat(all).hasSizeBetween(1000, 2000).doesNotContain(" ");
    }
    assertThat(text.blocks()).allMatch(block -> block.text().length() < 700);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nameTheConditionOnlyToFamilies(LibraryText text) {
    if (text.theme() != Theme.BESIDE) {
      assertThat(said(text)).doesNotContainPattern(THE_CONDITION);
    }
  }

  @Test
  void findsTheNameOfTheConditionWhereItStands() {
    for (Language language : Language.values()) {
      assertThat(said(LIBRARY.text(language, "beside-somebody").orElseThrow()))
          .containsPattern(THE_CONDITION);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void frightenNobodyWithShares(LibraryText text) {
    assertThat(said(text)).doesNotContainPattern("%|％|per ?cent|割の人|!|！");
  }

  @Test
  void knowsNoOtherText() {
    assertThat(LIBRARY.text(Language.EN, "night-and-day")).isPresent();
    assertThat(LIBRARY.text(Language.EN, "night-and-day.en")).isEmpty();
    assertThat(controller.text(EN, "night-and-day").status()).isEqualTo(200);
    assertThat(controller.text(EN, "night-and-day.en").status()).isEqualTo(404);
    assertThat(controller.paper(EN, "days").status()).isEqualTo(200);
    assertThat(controller.paper(EN, "DAYS").status()).isEqualTo(404);
  }

  @Test
  void listsTheTextsByShelves() {
    String page = TestPages.html(controller.list(EN));
    assertThat(page)
        .containsSubsequence(
            ">Staying in</h2>",
            "/library/staying-in\"",
            ">With oneself</h2>",
            "/library/kinder-voice\"",
            "/library/paper/oneself\"",
            ">For those who live with somebody</h2>",
            "/library/begin-at-home\"");
    for (LibraryText text : LIBRARY.in(Language.EN)) {
      assertThat(page).contains("/library/" + text.slug() + "\"");
    }
  }

  @Test
  void leadsFromEachTextToTheCrisisPageAndToTheOtherLanguage() {
    assertThat(TestPages.html(controller.text(EN, "too-much")))
        .containsSubsequence(
            "<h1>When it is all too much</h1>",
            "<h2>Where this comes from</h2>",
            "href=\"/en/crisis\">Help in a crisis</a>",
            "href=\"/ja/library/too-much\" lang=\"ja\"");
  }

  @Test
  void putsAWholeShelfOnOnePageForPaper() {
    String page = TestPages.html(controller.paper(EN, "beside"));
    assertThat(page.split("<section class=\"reading leaf\">", -1))
        .hasSize(1 + LIBRARY.on(Language.EN, Theme.BESIDE).size());
    assertThat(page).containsOnlyOnce("<h1>").contains("<h3>A greeting</h3>");
  }

  @Test
  void readsHeadingsAndParagraphs() {
    LibraryText text =
        LibraryText.parse(
            "a", Language.JA, "place: 1\ntheme: beside\ntitle: あ\nlead: い\n\n## う\nえ\nお\n\nか\n");
    assertThat(text.blocks())
        .containsExactly(
            new LibraryText.Block(true, "う"),
            new LibraryText.Block(false, "えお"),
            new LibraryText.Block(false, "か"));
    assertThat(text.theme()).isEqualTo(Theme.BESIDE);
  }

  @Test
  void refusesATextWithoutALeadOrOnNoShelf() {
    assertThatThrownBy(
            () -> LibraryText.parse("a", Language.EN, "place: 1\ntheme: days\ntitle: b\n\nc"))
        .hasMessageContaining("a: begins with four lines");
    assertThatThrownBy(
            () ->
                LibraryText.parse(
                    "a", Language.EN, "place: 1\ntheme: cars\ntitle: b\nlead: c\n\nd"))
        .hasMessageContaining("a: expected a theme of [UNDERSTANDING, ")
        .hasMessageEndingWith("not “cars”");
  }

  private static List<String> places(Language language) {
    return LIBRARY.in(language).stream()
        .map(text -> text.place() + " " + text.theme().key() + " " + text.slug())
        .toList();
  }

  private static String said(LibraryText text) {
    return Stream.concat(
            Stream.of(text.title(), text.lead()),
            text.blocks().stream().map(LibraryText.Block::text))
        .collect(Collectors.joining(text.language() == Language.EN ? " " : ""));
  }
}
