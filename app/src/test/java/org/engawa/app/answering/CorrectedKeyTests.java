// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestPages;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that were kept before their key was corrected. */
class CorrectedKeyTests {

  private static final Card K6 = Cards.shipped().card("k6").orElseThrow();

  @TempDir Path folder;

  @Test
  void keptAnswersScoreByTheCorrectedKeyAndBothResultsStay() throws IOException {
    var cards = corrected(6, "reverse: 1");
    Sheet sheet = SheetText.read(id(), line(4, 0, 0, 0, 0, 1), cards).orElseThrow();
    Sheet before = SheetText.by(cards.card("k6", 1).orElseThrow(), sheet).orElseThrow();

    assertThat(List.of(sheet, before))
        .extracting(it -> it.card().key().version(), Sheet::keyVersion, CorrectedKeyTests::total)
        .containsExactly(tuple(2, 1, 1.0), tuple(1, 1, 5.0));
  }

  @Test
  void eachResultSaysByWhichKey() throws IOException {
    corrected(6, "reverse: 1");
    var instruments = TestInstruments.in(folder);
    var visit = TestVisits.signedIn(Language.EN, "/desk/cases");
    var views = new ScoreViews(instruments, new PrevalenceSettings(Map.of()));
    Sheet kept = SheetText.read(id(), line(4, 0, 0, 0, 0, 1), instruments.cards()).orElseThrow();
    var page =
        new ResultPage(
            visit.wideFrame(Door.DESK, "answering.result.title"),
            UUID.randomUUID(),
            views.of(visit, kept),
            Optional.empty());

    assertThat(page.byEachKey()).hasSize(2);
    assertThat(TestPages.html(page))
        .contains("by key 2, which is newer than the sheet")
        .contains("by key 1, under which it was entered");
  }

  @Test
  void answersThatTheNewKeyCannotTakeKeepTheirOwn() throws IOException {
    Sheet sheet =
        SheetText.read(id(), line(4, 0, 0, 0, 0, 1), corrected(3, "safety: 1")).orElseThrow();

    assertThat(sheet.card().key().version()).isEqualTo(1);
    assertThat(total(sheet)).isEqualTo(5);
  }

  private Cards corrected(int items, String more) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("instruments")).resolve("k6.yaml"),
        """
        id: k6
        title: A corrected card
        source: made up for a test
        key: {version: 2, confidence: provisional}
        licence: {wording: bring}
        items: %d
        answers: {from: 0, to: 4}
        %s
        scales:
          total: {items: 1..%d, method: sum, range: [0, %d], higher: worse, missing: none, dimension: meaning.experience}
        """
            .formatted(items, more, items, 4 * items));
    return Cards.shippedAnd(folder.resolve("instruments"));
  }

  private static String line(int... answers) {
    return SheetText.write(
        new Sheet(
            id(),
            K6,
            1,
            K6.coding(),
            Informant.SELF,
            LocalDate.of(2026, 11, 20),
            Answers.of(answers)));
  }

  private static SheetId id() {
    return new SheetId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
  }

  private static double total(Sheet sheet) {
    return ((Score.Scored) sheet.scores().of("total").orElseThrow()).value();
  }
}
