// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Visit;

/** A talk that somebody wishes for, as a form holds it. */
public record TalkForm(UUID id, String day, String time, String minutes, String by, String where) {

  /** Its name in the room. */
  public static final String FORM = "talk-plan";

  /** How long a talk can be. */
  public static final List<Integer> LENGTHS = List.of(10, 20, 30, 50);

  private static final int LONGEST = 300;

  static TalkForm empty() {
    return new TalkForm(UUID.randomUUID(), "", "", "20", Rung.TEXT.key(), "");
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static TalkForm of(Map<String, String> fields) {
    return new TalkForm(
        LetterForm.id(fields.getOrDefault("id", "")).orElseGet(UUID::randomUUID),
        fields.getOrDefault("day", ""),
        fields.getOrDefault("time", ""),
        fields.getOrDefault("minutes", ""),
        fields.getOrDefault("by", ""),
        fields.getOrDefault("where", ""));
  }

  /** The way, when it is one by which two talk. */
  Optional<Rung> way() {
    return Rung.of(by).filter(rung -> rung.reaches(Rung.TEXT));
  }

  Optional<Integer> length() {
    return LENGTHS.stream().filter(each -> each.toString().equals(minutes)).findFirst();
  }

  /** A message key when nobody could agree to it as it is. */
  Optional<String> trouble(Visit visit) {
    if (way().isEmpty() || length().isEmpty()) {
      return Optional.of("talk.plan.not-offered");
    }
    if (where.length() > LONGEST) {
      return Optional.of("talk.plan.too-long");
    }
    return at(visit).filter(at -> at.isAfter(visit.now())).isPresent()
        ? Optional.empty()
        : Optional.of("talk.plan.no-time");
  }

  private Optional<Instant> at(Visit visit) {
    try {
      return Optional.of(
          LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(visit.zone()).toInstant());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Only where nothing is wrong with it. */
  PlanTalk plan(Visit visit) {
    return new PlanTalk(
        new TalkId(id),
        way().orElseThrow(),
        at(visit).orElseThrow(),
        length().orElseThrow(),
        where.strip());
  }

  @Override
  public String toString() {
    return "TalkForm[" + id + "]";
  }
}
