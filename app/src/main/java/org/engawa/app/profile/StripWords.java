// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.app.answering.Instruments;
import org.engawa.app.people.Hours;
import org.engawa.app.shell.Visit;
import org.engawa.app.space.Space;
import org.engawa.app.space.Zone;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.chime.Strip;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;

/**
 * Says what a strip shows: months and movements, never causes.
 *
 * @param room whether the words are for the room, where an instrument has its quiet title
 */
record StripWords(Visit visit, Instruments instruments, boolean room) {

  String label(Strip strip) {
    return visit.text("dimension." + strip.dimension().id());
  }

  String source(Strip strip) {
    if (strip.instrument().equals(Space.LOG)) {
      return visit.text("space.log");
    }
    if (strip.instrument().equals(Hours.LOG)) {
      return visit.text("people.hours.log");
    }
    Optional<Card> card = instruments.card(strip.instrument());
    String title =
        card.flatMap(each -> instruments.wording(each, visit.language()))
            .map(Wording::title)
            .or(
                () ->
                    card.map(
                        each -> room ? each.roomTitle().in(visit.language().code()) : each.title()))
            .orElse(strip.instrument());
    String scale =
        room || strip.scale().equals("total") || isOneLine(card) ? "" : ", " + scale(strip);
    String whose =
        room
            ? ""
            : ", "
                + visit.text(
                    "answering.informant." + strip.informant().name().toLowerCase(Locale.ROOT));
    return title + scale + whose;
  }

  private String scale(Strip strip) {
    String key = "answering.scale." + strip.instrument() + "." + strip.scale();
    return visit.texts().has(visit.language(), key) ? visit.text(key) : strip.scale();
  }

  /**
   * Whether this is the one scale that stands for its instrument in its dimension: the first of the
   * card, so that a total is not drawn again by its parts.
   */
  boolean leads(Observation observation) {
    return instruments
        .card(observation.origin().instrument())
        .flatMap(
            card ->
                card.scales().stream()
                    .filter(
                        scale ->
                            scale.dimension().filter(observation.dimension()::equals).isPresent())
                    .findFirst())
        .map(scale -> scale.id().equals(observation.origin().scale()))
        .orElse(true);
  }

  private static boolean isOneLine(Optional<Card> card) {
    return card.map(each -> each.scales().size() == each.items()).orElse(false);
  }

  /** Such as "A little in December, quite in October." */
  String sentence(Strip strip) {
    List<Observation> all = strip.observations();
    Observation first = all.getFirst();
    Observation last = all.getLast();
    if (all.size() == 1 || month(first).equals(month(last))) {
      return visit.text("profile.map.once", value(last), month(last));
    }
    String moved =
        visit.text("profile.map.moved", value(first), month(first), value(last), month(last));
    return value(first).equals(value(last))
        ? visit.text("profile.map.steady", value(first), month(first), month(last))
        : moved;
  }

  /** The label of the answer where there is one, otherwise the number and its range. */
  String value(Observation observation) {
    if (observation.origin().instrument().equals(Space.LOG)) {
      return visit.text("space.zone." + Zone.of(observation).key());
    }
    if (observation.origin().instrument().equals(Hours.LOG)) {
      return observation.value() == 1
          ? visit.text("people.hours.kind")
          : visit.text("people.hours.kinds", number(observation.value()));
    }
    return instruments
        .card(observation.origin().instrument())
        .filter(card -> card.scales().size() == card.items())
        .flatMap(card -> instruments.wording(card, visit.language()))
        .map(wording -> wording.options().get((int) observation.value()))
        .orElseGet(
            () ->
                visit.text(
                    "profile.map.of",
                    number(observation.value()),
                    number(observation.range().from()),
                    number(observation.range().to())));
  }

  private String month(Observation observation) {
    YearMonth month = YearMonth.from(observation.when().atZone(visit.zone()));
    String name = month.getMonth().getDisplayName(TextStyle.FULL, visit.language().locale());
    return month.getYear() == visit.now().atZone(visit.zone()).getYear()
        ? name
        : visit.text("profile.map.year", name, Integer.toString(month.getYear()));
  }

  private static String number(double value) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
