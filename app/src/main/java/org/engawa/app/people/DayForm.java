// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Visit;

/**
 * A day as a form holds it: lines of from, until and what.
 *
 * @param lines as they were typed
 */
public record DayForm(UUID id, String day, List<Line> lines) {

  static final int MOST_LINES = 24;
  static final int LONGEST = 60;
  private static final int LINES = 6;

  static DayForm empty(Visit visit) {
    String today = LocalDate.ofInstant(visit.now(), visit.zone()).toString();
    return new DayForm(UUID.randomUUID(), today, List.of());
  }

  static DayForm of(DayHours day, Visit visit) {
    return new DayForm(
        day.id(),
        day.day().toString(),
        day.pieces().stream()
            .map(
                piece ->
                    new Line(
                        Integer.toString(piece.from()),
                        Integer.toString(piece.until()),
                        piece.what().words(visit)))
            .toList());
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static DayForm of(Map<String, String> fields) {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= MOST_LINES; i++) {
      Line line =
          new Line(
              text(fields, "from-" + i), text(fields, "until-" + i), text(fields, "what-" + i));
      if (!line.empty()) {
        lines.add(line);
      }
    }
    return new DayForm(TieForm.id(fields), fields.getOrDefault("day", ""), List.copyOf(lines));
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** The lines to be shown, with room for more. */
  public List<Line> shown() {
    List<Line> shown = new ArrayList<>(lines);
    int room = Math.min(MOST_LINES, Math.max(LINES, lines.size() + 2));
    shown.addAll(Collections.nCopies(room - shown.size(), new Line("", "", "")));
    return shown;
  }

  /** A message key when it cannot be kept as it is. */
  Optional<String> trouble() {
    if (dayNamed().isEmpty()) {
      return Optional.of("people.hours.not-a-day");
    }
    if (lines.isEmpty()) {
      return Optional.of("people.hours.nothing");
    }
    if (lines.stream().anyMatch(line -> line.what().length() > LONGEST)) {
      return Optional.of("people.hours.too-long");
    }
    return lines.stream().allMatch(Line::whole)
        ? Optional.empty()
        : Optional.of("people.hours.not-hours");
  }

  /** Where two lines meet, the lower one stands; from 22 until 6 is the night around midnight. */
  DayHours day(Visit visit) {
    List<String> hours = new ArrayList<>(Collections.nCopies(DayHours.LONG, ""));
    for (Line line : lines) {
      int from = hour(line.from()).orElseThrow() % DayHours.LONG;
      int until = hour(line.until()).orElseThrow() % DayHours.LONG;
      String code = Activity.typed(visit, line.what()).code();
      int hour = from;
      do {
        hours.set(hour, code);
        hour = (hour + 1) % DayHours.LONG;
      } while (hour != until);
    }
    return new DayHours(id, dayNamed().orElseThrow(), hours);
  }

  private Optional<LocalDate> dayNamed() {
    try {
      return Optional.of(LocalDate.parse(day)).filter(named -> named.getYear() > 1900);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** A whole hour from 0 to 24, also from a Japanese keyboard or with two zeros of minutes. */
  private static Optional<Integer> hour(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return plain.matches("[0-9]{1,2}(:00)?")
        ? Optional.of(Integer.parseInt(plain.replace(":00", "")))
            .filter(hour -> hour <= DayHours.LONG)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "DayForm[" + id + "]";
  }

  /** One line as it was typed. */
  public record Line(String from, String until, String what) {

    private boolean empty() {
      return from.isEmpty() && until.isEmpty() && what.isEmpty();
    }

    private boolean whole() {
      return hour(from).isPresent() && hour(until).isPresent() && !what.isEmpty();
    }

    @Override
    public String toString() {
      return "Line";
    }
  }
}
