// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.Test;

class MeetUpFormTests {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Instant CHANGED = Instant.parse("2026-11-22T03:00:00Z");
  private static final String THREAD = "00000000-0000-0000-0000-000000000007";

  @Test
  void takesAnEveningThatEndsAfterMidnightAndTheAddressOfAThread() {
    MeetUpForm form =
        form(
            "from",
            "23:30",
            "until",
            "00:30",
            "thread",
            "https://house.example/en/boards/threads/" + THREAD + "?page=2#end");
    assertThat(form.trouble()).isEmpty();
    MeetUp meetUp = form.meetUp(TOKYO);
    assertThat(meetUp.begins()).isEqualTo("2026-11-30T14:30:00Z");
    assertThat(meetUp.until()).contains(Instant.parse("2026-11-30T15:30:00Z"));
    assertThat(meetUp.thread()).contains(UUID.fromString(THREAD));
    assertThat(MeetUpForm.of(meetUp, TOKYO).meetUp(TOKYO)).isEqualTo(meetUp);
  }

  @Test
  void isOverAtItsEndOrSomeHoursAfterItBegan() {
    MeetUp open = form().meetUp(TOKYO);
    assertThat(open.over(Instant.parse("2026-11-30T16:00:00Z"))).isFalse();
    assertThat(open.over(Instant.parse("2026-11-30T16:31:00Z"))).isTrue();
    MeetUp ends = form("until", "20:00").meetUp(TOKYO);
    assertThat(ends.over(Instant.parse("2026-11-30T11:01:00Z"))).isTrue();
  }

  @Test
  void givesBackWhatCannotBeKept() {
    assertThat(form("title", " ").trouble()).contains("meetup.no-title");
    assertThat(form("title", "a".repeat(81)).trouble()).contains("meetup.no-title");
    assertThat(form("words", "a".repeat(5_001)).trouble()).contains("meetup.too-long");
    assertThat(form("day", "soon").trouble()).contains("meetup.not-a-time");
    assertThat(form("day", "+999999999-12-31").trouble()).contains("meetup.not-a-time");
    assertThat(form("from", "25:00").trouble()).contains("meetup.not-a-time");
    assertThat(form("until", "late").trouble()).contains("meetup.not-a-time");
    assertThat(form("thread", "the lamp").trouble()).contains("meetup.not-a-thread");
    assertThat(form("circle", "friends").trouble()).contains("meetup.not-offered");
    assertThat(form("where", "moon").trouble()).contains("meetup.not-offered");
    assertThat(form("language", "xx").trouble()).contains("meetup.not-offered");
  }

  @Test
  void writesAFileForCalendarsThatNamesNobody() {
    MeetUp meetUp =
        form("title", "Tea; cake, and \\ more", "words", "one\r\ntwo", "until", "21:00")
            .meetUp(TOKYO);
    String file = CalendarFile.of(new MeetUps.Standing(meetUp, CHANGED, false));
    assertThat(file.split("\r\n"))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Engawa//Dates//EN",
            "BEGIN:VEVENT",
            "UID:" + meetUp.id().value(),
            "DTSTAMP:20261122T030000Z",
            "DTSTART:20261130T103000Z",
            "DTEND:20261130T120000Z",
            "SUMMARY:Tea\\; cake\\, and \\\\ more",
            "DESCRIPTION:one\\ntwo",
            "STATUS:CONFIRMED",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR");
    assertThat(CalendarFile.of(new MeetUps.Standing(meetUp, CHANGED, true)))
        .contains("STATUS:CANCELLED\r\n");
  }

  @Test
  void foldsLongLinesWithoutCuttingALetter() {
    String words = "縁側で".repeat(40) + "🌙".repeat(30);
    String folded = CalendarFile.folded("SUMMARY:" + words);
    assertThat(folded.split("\r\n "))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\ufffd"));
    assertThat(Arrays.stream(folded.split("\r\n")).skip(1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words);
    assertThat(CalendarFile.text("a\u0007b")).isEqualTo("a b");
  }

  @Test
  void namesEveryChoiceInBothLanguages() {
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/meet-ups");
      assertThat(Circle.values())
          .allMatch(each -> visit.texts().has(language, "meetup.circle." + each.key()));
      assertThat(Where.values())
          .allMatch(each -> visit.texts().has(language, "meetup.where." + each.key()));
    }
  }

  private static MeetUpForm form(String... more) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "title",
                "tea",
                "language",
                "en",
                "circle",
                "adults",
                "where",
                "outside",
                "day",
                "2026-11-30",
                "from",
                "19:30"));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return MeetUpForm.of(fields);
  }
}
