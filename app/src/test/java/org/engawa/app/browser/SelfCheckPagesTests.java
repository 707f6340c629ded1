// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.StaffId;
import org.engawa.app.answering.BringWording;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.RightToUse;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.WordingId;
import org.engawa.app.answering.Wordings;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Answering for oneself on the veranda, as a browser shows it, with and without scripts. */
class SelfCheckPagesTests extends WholePages {

  /** Numbered lines of our own in the place of its words. */
  private static final String LINED = "phq-9";

  @BeforeEach
  void bringLines(
      @Autowired Instruments instruments,
      @Autowired Wordings wordings,
      @Autowired Switches switches,
      @Autowired Accounts accounts) {
    Card card = instruments.card(LINED).orElseThrow();
    StaffId by = accounts.staff().getFirst().id();
    for (String language : new String[] {"en", "ja"}) {
      if (wordings.inUse(card, Informant.SELF, language).isEmpty()) {
        wordings.bring(by, words(card, language));
      }
    }
    switches.turn(by, card, Switch.SELF, Switch.Position.ON);
  }

  @ParameterizedTest
  @CsvSource({"en, engawa-check-in", "ja, engawa-check-in", "en, phq-9", "ja, phq-9"})
  void openWithoutBarrierOrTrace(String language, String card) {
    try (Visitor visitor = Visitor.atDesk(port)) {
      visitor.open("/" + language + "/self-check");
      visitor.looksAtItInEveryWay();
      visitor.follows("/" + language + "/self-check/" + card);
      visitor.looksAtItInEveryWay();
      choose(visitor, "0");
      assertThat(visitor.sends("main form")).isEqualTo(200);
      assertThat(visitor.page().locator(".range").count()).isEqualTo(card.equals(LINED) ? 1 : 0);
      visitor.looksAtItInEveryWay();
      assertThat(visitor.cookies()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Help in a crisis", "ja, 緊急・つらいとき"})
  void nameTheCrisisPageFirstWithoutScripts(String language, String crisis) {
    try (Visitor visitor = Visitor.withoutScripts(port)) {
      visitor.open("/" + language + "/self-check/" + LINED);
      assertThat(visitor.sends("main form")).isEqualTo(422);
      choose(visitor, "1");
      assertThat(visitor.sends("main form")).isEqualTo(200);
      assertThat(visitor.page().locator("h1").textContent()).isEqualTo(crisis);
      assertThat(visitor.page().locator(".range").count()).isZero();
      visitor.presses(visitor.page().locator("main a").first());
      assertThat(visitor.path()).isEqualTo("/" + language + "/crisis");
      assertThat(visitor.cookies()).isZero();
    }
  }

  private static void choose(Visitor visitor, String value) {
    visitor
        .page()
        .locator("input[type=radio][value='" + value + "']")
        .all()
        .forEach(radio -> radio.check());
  }

  private static BringWording words(Card card, String language) {
    String lines =
        IntStream.rangeClosed(1, card.items())
            .mapToObj("%1$d: line %1$d"::formatted)
            .collect(Collectors.joining(", "));
    String words =
        """
        card: %s
        language: %s
        title: Numbered lines
        items: {%s}
        options: {0: a, 1: b, 2: c, 3: d}
        """
            .formatted(card.id(), language, lines);
    WordingRead read = (WordingRead) WordingReader.read("words.yaml", words.getBytes(UTF_8), card);
    RightToUse right = new RightToUse("yama", LocalDate.of(2026, 1, 5), "our own lines");
    return new BringWording(
        new WordingId(UUID.randomUUID()), read.wording(), Informant.SELF, right);
  }
}
