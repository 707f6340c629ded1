// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestPages;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.junit.jupiter.api.Test;

/** Two sheets of one instrument side by side. */
class ChangeViewTests {

  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/desk/cases");

  // By alpha .91 and sd 7.3 of the card, 1.96 × 7.3 × √(2 × .09) = 6.07 in the coding from 0.
  @Test
  void saysWhatTheScalesOwnUnsteadinessReaches() {
    var small = k10("0-4", 2025, 2);
    var large = k10("0-4", 2026, 3);

    assertThat(said(large, small))
        .containsExactly(
            "More than the scale's own unsteadiness explains: in 95 of 100 cases that alone stays"
                + " within 6.07.",
            "By a reliability of 0.91 (Pereira et al. 2019, adults in Portugal) and a spread of 7.3"
                + " among adults of seven European countries (Lehmann et al. 2023,"
                + " doi:10.1038/s41598-023-45124-0).");
    assertThat(change(large, small).lines().getFirst().values()).isEqualTo("20 → 30, higher by 10");
    assertThat(change(small, large).lines().getFirst().values()).isEqualTo("20 → 30, higher by 10");
  }

  @Test
  void claimsNothingWhereTheCardGivesNoSpreadInThisCoding() {
    assertThat(said(k10("1-5", 2026, 5), k10("1-5", 2025, 1)))
        .singleElement()
        .asString()
        .contains("no spread in this coding");
  }

  @Test
  void standsBesideTheLatestOneBeforeUnlessAnotherIsAskedFor() {
    var first = k10("0-4", 2023, 1);
    var second = k10("0-4", 2024, 2);
    var third = k10("0-4", 2025, 3);
    var all = List.of(third, first, second);

    assertThat(ChangeView.of(VISIT, third, all, Optional.empty()).orElseThrow().when())
        .contains("2024");
    assertThat(ChangeView.of(VISIT, first, all, Optional.empty()).orElseThrow().when())
        .contains("2024");
    var asked = ChangeView.of(VISIT, third, all, Optional.of(first.id().value())).orElseThrow();
    assertThat(asked.when()).contains("2023");
    assertThat(asked.others()).hasSize(2);
  }

  @Test
  void neverMixesInformantsCodingsOrInstruments() {
    var sheet = k10("0-4", 2026, 2);
    var family =
        new Sheet(
            new SheetId(UUID.randomUUID()),
            sheet.card(),
            1,
            sheet.coding(),
            Informant.FAMILY,
            sheet.answeredOn(),
            sheet.answers());

    assertThat(
            ChangeView.of(
                VISIT,
                sheet,
                List.of(sheet, family, k10("1-5", 2025, 2)),
                Optional.of(family.id().value())))
        .isEmpty();
  }

  @Test
  void offersTheOtherSheetsByTheirDays() {
    var sheet = k10("0-4", 2026, 3);
    var all = List.of(k10("0-4", 2024, 1), k10("0-4", 2025, 2), sheet);
    var html =
        TestPages.html(
            new ResultPage(
                VISIT.wideFrame(Door.DESK, "answering.result.title"),
                UUID.randomUUID(),
                List.of(ScoreView.of(VISIT, sheet)),
                ChangeView.of(VISIT, sheet, all, Optional.empty())));

    assertThat(html).contains("?beside=" + all.getFirst().id().value());
    assertThat(html).contains("aria-current=\"true\"");
  }

  private static List<String> said(Sheet sheet, Sheet other) {
    return change(sheet, other).lines().getFirst().said();
  }

  private static ChangeView change(Sheet sheet, Sheet other) {
    return ChangeView.of(VISIT, sheet, List.of(sheet, other), Optional.empty()).orElseThrow();
  }

  private static Sheet k10(String coding, int year, int each) {
    var card = TestInstruments.shipped().card("k10").orElseThrow();
    int[] answers = Collections.nCopies(10, each).stream().mapToInt(Integer::intValue).toArray();
    return new Sheet(
        new SheetId(UUID.randomUUID()),
        card,
        1,
        card.coding(coding).orElseThrow(),
        Informant.SELF,
        LocalDate.of(year, 3, 5),
        Answers.of(answers));
  }
}
