// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.app.TestPages;
import org.engawa.app.answering.Switch.Position;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that somebody gives for themselves, without an account. */
class SelfCheckTests {

  private static final Visit EN = TestVisits.signedIn(Language.EN, "/self-check");
  private static final Visit JA = TestVisits.signedIn(Language.JA, "/self-check");

  private AskedHouse at;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    at = new AskedHouse(folder);
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void alwaysHasTheCheckInOfTheHouse() {
    assertThat(offered(EN)).containsExactly("engawa-check-in");
    assertThat(offered(JA)).containsExactly("engawa-check-in");
    Card checkIn = at.get(Instruments.class).card("engawa-check-in").orElseThrow();
    at.switches().turn(AskedHouse.YAMA.id(), checkIn, Switch.SELF, Position.OFF);
    assertThat(at.offered(Informant.SELF)).isEmpty();
    assertThat(offered(EN)).containsExactly("engawa-check-in");
    assertThat(html(controller().ask(EN, "engawa-check-in")))
        .contains(EN.text("answering.self-check.keeps"));
  }

  @Test
  void hasWhatIsSwitchedOnForThePersonInItsOwnLanguageOnly() {
    at.bring(Informant.SELF, "en", "from-nothing");
    assertThat(offered(EN)).containsExactly("engawa-check-in");
    assertThatThrownBy(() -> controller().ask(EN, "made-up")).isInstanceOf(NotThere.class);
    at.turn(Switch.SELF, Position.ON);
    assertThat(offered(EN)).containsExactly("engawa-check-in", "made-up");
    assertThat(offered(JA)).containsExactly("engawa-check-in");
    at.turn(Switch.OFFERED, Position.OFF);
    assertThatThrownBy(() -> answered("made-up", Map.of("item-1", "1")))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void asksAllLinesOnOnePageAndPutsNothingAside() {
    String page = html(controller().ask(EN, "engawa-check-in"));
    assertThat(page.split("<fieldset", -1)).hasSize(1 + 12);
    assertThat(page).doesNotContain("name=\"_form\"", "formaction=\"/leave\"", "name=\"later\"");
    at.open(Informant.SELF);
    assertThat(html(controller().ask(EN, "made-up"))).contains("third line");
    at.turn(Switch.SAFETY, Position.OFF);
    assertThat(html(controller().ask(EN, "made-up"))).doesNotContain("third line");
  }

  @Test
  void givesTheCheckInBackInWordsAndWithoutAValue() {
    String page = answered("engawa-check-in", Map.of("item-1", "3", "item-2", "skip"));
    assertThat(page)
        .contains("<dd>quite</dd>", "<dd>" + EN.text("answering.skipped") + "</dd>")
        .contains(EN.text("answering.self-checked.can.own"))
        .contains(EN.text("answering.self-checked.kept"))
        .contains("href=\"/en/crisis\"")
        .doesNotContain("<svg class=\"range\"", EN.text("answering.self-checked.can.values"));
  }

  @Test
  void saysValuesOnlyWithTheirErrorsAndThatTheKeyIsProvisional() {
    at.open(Informant.SELF);
    String page = answered("made-up", Map.of("item-1", "2", "item-2", "1", "item-3", "0"));
    assertThat(page)
        .contains("<strong>3</strong>", "<svg class=\"range\"", EN.text("answering.no-line"))
        .contains(EN.text("answering.self-checked.can.values"))
        .contains(EN.text("answering.self-checked.provisional"))
        .doesNotContain(EN.text("answering.near"));
    String partly = answered("made-up", Map.of("item-1", "2"));
    assertThat(partly).contains(EN.text("answering.no-score")).doesNotContain("<strong>2</strong>");
  }

  @Test
  void namesTheCrisisPageFirstAndNoValueBesideASafetyItem() {
    at.open(Informant.SELF);
    String page = answered("made-up", Map.of("item-1", "2", "item-2", "1", "item-3", "1"));
    assertThat(page)
        .containsSubsequence(
            "<main",
            "<h1>" + EN.text("shell.crisis") + "</h1>",
            EN.text("answering.near"),
            "href=\"/en/crisis\">" + EN.text("answering.near.link"),
            "<h2>A made-up title in en</h2>",
            EN.text("answering.self-checked.can.human"))
        .doesNotContain("<svg class=\"range\"", "<strong>", "total");
  }

  @Test
  void saysHowOftenAPublishedLineIsWrong() {
    Card card = TestInstruments.shipped().card("hq-25").orElseThrow();
    bringNumbered(card);
    at.switches().turn(AskedHouse.YAMA.id(), card, Switch.SELF, Position.ON);
    Map<String, String> fields =
        IntStream.rangeClosed(1, 25).boxed().collect(Collectors.toMap(i -> "item-" + i, i -> "2"));
    assertThat(answered("hq-25", fields))
        .contains("<strong>50</strong>", "sensitivity 94 %", "17 met the description; 83 did not")
        .contains(EN.text("answering.self-checked.provisional"));
  }

  @Test
  void asksAgainWhenNothingThatThePageOffersIsChosen() {
    for (Map<String, String> fields :
        List.<Map<String, String>>of(
            Map.of(), Map.of("item-1", "9", "item-13", "1", "words", "snow on the roof"))) {
      Page page = controller().answer(EN, "engawa-check-in", fields);
      assertThat(page.status()).isEqualTo(422);
      assertThat(html(page))
          .contains(EN.text("answering.self-check.nothing"))
          .doesNotContain("snow on the roof");
    }
  }

  private SelfCheckController controller() {
    return new SelfCheckController(at.get(OnThePage.class), at.get(ScoreViews.class));
  }

  private List<String> offered(Visit visit) {
    return controller().list(visit).entries().stream().map(SelfChecksPage.Entry::id).toList();
  }

  private String answered(String card, Map<String, String> fields) {
    Page page = controller().answer(EN, card, fields);
    assertThat(page.status()).isEqualTo(200);
    return html(page);
  }

  private static String html(Page page) {
    return TestPages.html(page);
  }

  private void bringNumbered(Card card) {
    String lines =
        IntStream.rangeClosed(1, card.items())
            .mapToObj("%1$d: line %1$d"::formatted)
            .collect(Collectors.joining(", "));
    String words =
        """
        card: %s
        language: en
        title: Numbered lines
        items: {%s}
        options: {0: a, 1: b, 2: c, 3: d, 4: e}
        """
            .formatted(card.id(), lines);
    WordingRead read = (WordingRead) WordingReader.read("words.yaml", words.getBytes(UTF_8), card);
    BringWording brought =
        new BringWording(
            new WordingId(UUID.randomUUID()), read.wording(), Informant.SELF, AskedHouse.RIGHT);
    at.get(Wordings.class).bring(AskedHouse.YAMA.id(), brought);
  }
}
