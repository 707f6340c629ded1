// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.Test;

class DiaryFormTests {

  /** Ten past three in the night at the house. */
  private static final Visit NIGHT =
      TestVisits.signedIn(Language.EN, "/room/diary", Instant.parse("2026-11-03T18:10:00Z"));

  @Test
  void offersTodayAndTakesTheDayThatThePersonSays() {
    assertThat(DiaryForm.empty(NIGHT).day()).isEqualTo("2026-11-04");
    assertThat(with("day", "2026-11-03").entry().day()).isEqualTo(LocalDate.of(2026, 11, 3));
  }

  @Test
  void takesOnlyItsOwnFields() {
    DiaryForm form = with("owner", "somebody");
    assertThat(form.said()).containsOnlyKeys("words");
    assertThat(form.trouble()).isEmpty();
  }

  @Test
  void takesAnyOnePartAlone() {
    Map.of("mood", "rain", "from", "05:10", "until", "14:00", "hours", "7.5", "contacts", "S.")
        .forEach(
            (part, text) ->
                assertThat(DiaryForm.of(Map.of("day", "2026-11-03", part, text)).trouble())
                    .as(part)
                    .isEmpty());
  }

  @Test
  void refusesWhatCannotBeReadAndSaysWhichPart() {
    for (String day : List.of("", "yesterday", "2026-02-30", "0001-01-01", "20261103")) {
      assertThat(with("day", day).trouble()).as(day).contains("journal.diary.not-a-day");
    }
    for (String time : List.of("25:00", "late", "5:1", "05:10:30")) {
      assertThat(with("from", time).trouble()).as(time).contains("journal.diary.not-a-time");
    }
    for (String hours : List.of("25", "-1", "many", "1e9", "7.555")) {
      assertThat(with("hours", hours).trouble()).as(hours).contains("journal.diary.not-hours");
    }
    assertThat(with("mood", "great").trouble()).contains("journal.check-in.not-an-answer");
  }

  @Test
  void refusesNothingAtAllAndTooMuch() {
    assertThat(with("words", " \n").trouble()).contains("journal.diary.nothing");
    assertThat(with("words", "a".repeat(DiaryForm.LONGEST)).trouble()).isEmpty();
    assertThat(with("words", "a".repeat(DiaryForm.LONGEST + 1)).trouble())
        .contains("journal.diary.too-long");
  }

  @Test
  void tellsOnlyWhatWasSaid() {
    DiaryEntry entry =
        new DiaryEntry(
            UUID.randomUUID(), LocalDate.of(2026, 11, 3), Map.of("mood", "rain", "from", "05:10"));
    Telling told = DiaryTeller.tell(NIGHT, entry);
    assertThat(told.when()).isEqualTo("3 November 2026");
    assertThat(told.lines())
        .containsExactly(
            new Telling.Line("Weather inside", "rain"), new Telling.Line("Sleep", "from 05:10"));
  }

  @Test
  void namesEveryMoodInBothLanguages() {
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/room/diary");
      assertThat(DiaryEntry.MOODS)
          .allMatch(mood -> visit.texts().has(language, "journal.diary.mood." + mood));
    }
  }

  private static DiaryForm with(String name, String text) {
    Map<String, String> fields = new HashMap<>(Map.of("day", "2026-11-03", "words", "a heron"));
    fields.put(name, text);
    return DiaryForm.of(fields);
  }
}
