// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftTimeTests {

  private static final Instant SUNDAY_NOON_IN_TOKYO = Instant.parse("2026-11-22T03:00:00Z");

  @Test
  void saysThisWeekAndThePartOfTheDay() {
    assertThat(visit(Language.EN).soft(Instant.parse("2026-11-18T17:30:00Z")))
        .isEqualTo("This week, in the night");
    assertThat(visit(Language.JA).soft(Instant.parse("2026-11-18T05:30:00Z"))).isEqualTo("今週の昼すぎ");
  }

  @Test
  void saysLastWeekByTheWeeksOfTheHouse() {
    assertThat(visit(Language.EN).soft(Instant.parse("2026-11-15T14:59:00Z")))
        .isEqualTo("Last week, in the night");
    assertThat(visit(Language.EN).soft(Instant.parse("2026-11-15T15:00:00Z")))
        .isEqualTo("This week, in the night");
  }

  @Test
  void saysOnlyTheMonthOfWhatIsLongerAgo() {
    assertThat(visit(Language.EN).soft(Instant.parse("2026-10-03T03:00:00Z")))
        .isEqualTo("In October");
    assertThat(visit(Language.JA).soft(Instant.parse("2025-10-03T03:00:00Z")))
        .isEqualTo("2025年10月に");
  }

  @Test
  void givesDayAndMinuteToWhoeverAsks() {
    assertThat(visit(Language.EN).exact(SUNDAY_NOON_IN_TOKYO)).isEqualTo("22 November 2026, 12:00");
    assertThat(visit(Language.JA).weekday(SUNDAY_NOON_IN_TOKYO)).isEqualTo("日曜日の昼すぎ");
  }

  private static Visit visit(Language language) {
    return new Visit(
        language,
        "/room",
        "",
        "token",
        "",
        List.of(),
        new Texts(),
        SUNDAY_NOON_IN_TOKYO,
        ZoneId.of("Asia/Tokyo"));
  }
}
