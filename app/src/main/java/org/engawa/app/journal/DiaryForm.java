// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.shell.Visit;

/**
 * An entry of the diary as a form holds it.
 *
 * @param said by the names of the parts, as they were typed
 * @param who to whom it is opened, or empty
 */
public record DiaryForm(UUID id, String day, Map<String, String> said, String who) {

  static final int LONGEST = 20_000;

  private static final BigDecimal WHOLE_DAY = BigDecimal.valueOf(24);

  static DiaryForm empty(Visit visit) {
    String today = LocalDate.ofInstant(visit.now(), visit.zone()).toString();
    return new DiaryForm(UUID.randomUUID(), today, Map.of(), "");
  }

  static DiaryForm of(DiaryEntry entry, String who) {
    return new DiaryForm(entry.id(), entry.day().toString(), entry.said(), who);
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static DiaryForm of(Map<String, String> fields) {
    return new DiaryForm(
        id(fields.getOrDefault("id", "")),
        fields.getOrDefault("day", ""),
        DiaryEntry.PARTS.stream()
            .filter(part -> !fields.getOrDefault(part, "").isBlank())
            .collect(Collectors.toMap(part -> part, part -> fields.getOrDefault(part, "").strip())),
        fields.getOrDefault("who", ""));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }

  /** What stands in a part. */
  public String part(String name) {
    return said.getOrDefault(name, "");
  }

  /** A message key when the entry cannot be kept as it is. */
  Optional<String> trouble() {
    if (said.values().stream().anyMatch(text -> text.length() > LONGEST)) {
      return Optional.of("journal.diary.too-long");
    }
    if (dayNamed().isEmpty()) {
      return Optional.of("journal.diary.not-a-day");
    }
    if (!isTime(part("from")) || !isTime(part("until"))) {
      return Optional.of("journal.diary.not-a-time");
    }
    if (!isHours(part("hours"))) {
      return Optional.of("journal.diary.not-hours");
    }
    if (said.containsKey("mood") && !DiaryEntry.MOODS.contains(part("mood"))) {
      return Optional.of("journal.check-in.not-an-answer");
    }
    return said.isEmpty() ? Optional.of("journal.diary.nothing") : Optional.empty();
  }

  DiaryEntry entry() {
    return new DiaryEntry(id, dayNamed().orElseThrow(), said);
  }

  private Optional<LocalDate> dayNamed() {
    try {
      return Optional.of(LocalDate.parse(day)).filter(named -> named.getYear() > 1900);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isTime(String text) {
    try {
      return text.isEmpty() || LocalTime.parse(text).getSecond() == 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static boolean isHours(String text) {
    return text.isEmpty()
        || text.matches("[0-9]{1,2}([.,][0-9]{1,2})?")
            && new BigDecimal(text.replace(',', '.')).compareTo(WHOLE_DAY) <= 0;
  }

  @Override
  public String toString() {
    return "DiaryForm[" + id + "]";
  }
}
