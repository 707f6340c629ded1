// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.engawa.app.meetup.MeetUps.Standing;

/** One meet-up as a file for calendars (RFC 5545); it names nobody. */
final class CalendarFile {

  /** Section 3.1: a line has up to 75 octets, and goes on after a line break and a space. */
  private static final int OCTETS = 75;

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  static String of(Standing standing) {
    MeetUp meetUp = standing.meetUp();
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Engawa//Dates//EN");
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + meetUp.id().value());
    lines.add("DTSTAMP:" + time(standing.changedAt()));
    lines.add("DTSTART:" + time(meetUp.begins()));
    meetUp.until().ifPresent(end -> lines.add("DTEND:" + time(end)));
    lines.add("SUMMARY:" + text(meetUp.title()));
    if (!meetUp.words().isEmpty()) {
      lines.add("DESCRIPTION:" + text(meetUp.words()));
    }
    if (!meetUp.place().isEmpty()) {
      lines.add("LOCATION:" + text(meetUp.place()));
    }
    lines.add("STATUS:" + (standing.calledOff() ? "CANCELLED" : "CONFIRMED"));
    lines.add("CLASS:PRIVATE");
    lines.add("END:VEVENT");
    lines.add("END:VCALENDAR");
    StringBuilder file = new StringBuilder();
    lines.forEach(line -> file.append(folded(line)).append("\r\n"));
    return file.toString();
  }

  private static String time(Instant at) {
    return UTC.format(at);
  }

  /** Section 3.3.11. */
  static String text(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String letter = Character.toString(line.codePointAt(at));
      int length = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += length;
    }
    return folded.toString();
  }
}
