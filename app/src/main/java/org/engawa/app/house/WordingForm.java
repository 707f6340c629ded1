// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.answering.RightToUse;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;

/**
 * What is said about a file with words, as the form holds it.
 *
 * @param title how the questions are called on the page, where the file has another title
 */
public record WordingForm(
    String language,
    String informant,
    String coding,
    String title,
    String confirmedBy,
    String confirmedOn,
    String ground) {

  private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  static WordingForm empty(String language) {
    return new WordingForm(language, Informant.SELF.name(), "", "", "", "", "");
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static WordingForm of(Map<String, String> fields) {
    return new WordingForm(
        field(fields, "language"),
        field(fields, "informant"),
        field(fields, "coding"),
        field(fields, "title"),
        field(fields, "confirmed-by"),
        field(fields, "confirmed-on"),
        field(fields, "ground"));
  }

  private static String field(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** A message key for what has to be said first, or empty. */
  Optional<String> trouble(LocalDate today) {
    if (!language.matches(LANGUAGE)) {
      return Optional.of("house.wording.say.language");
    }
    if (who().isEmpty()) {
      return Optional.of("house.wording.say.informant");
    }
    if (confirmedBy.isEmpty() || confirmedBy.length() > RightToUse.LONGEST_NAME) {
      return Optional.of("house.wording.say.confirmed-by");
    }
    if (day().filter(on -> !on.isAfter(today)).isEmpty()) {
      return Optional.of("house.wording.say.confirmed-on");
    }
    return ground.isEmpty() || ground.length() > RightToUse.LONGEST_GROUND
        ? Optional.of("house.wording.say.ground")
        : Optional.empty();
  }

  /** For whom the words are; only who fills something in reads any. */
  Optional<Informant> who() {
    return Arrays.stream(Informant.values())
        .filter(each -> each.name().equals(informant))
        .filter(each -> each != Informant.INSTRUMENT && each != Informant.CALENDAR)
        .findFirst();
  }

  RightToUse right() {
    return new RightToUse(confirmedBy, day().orElseThrow(), ground);
  }

  BroughtFile.Wanted wanted(Card card) {
    return new BroughtFile.Wanted(card, card.coding(coding).orElse(card.coding()), language);
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(confirmedOn));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
