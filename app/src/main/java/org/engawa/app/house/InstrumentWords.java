// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.answering.BroughtWording;
import org.engawa.app.answering.Positions;
import org.engawa.app.answering.RightToUse;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Wording;

/** Puts the switches and the words of instruments into words for whoever looks after them. */
record InstrumentWords(Visit visit, Accounts accounts, Positions positions) {

  private static final List<Switch> INFORMANTS =
      List.of(Switch.SELF, Switch.FAMILY, Switch.SUPPORTER);

  /** For whom it is switched on, in one line. */
  String on(Card card) {
    if (!positions.isOn(card, Switch.OFFERED)) {
      return visit.text("house.instrument.retired");
    }
    List<String> on =
        INFORMANTS.stream()
            .filter(each -> Switches.applies(card, each) && positions.isOn(card, each))
            .map(each -> visit.text("house.instrument.on." + key(each)))
            .toList();
    return on.isEmpty()
        ? visit.text("house.instrument.on.nobody")
        : visit.text("house.instrument.on", String.join(visit.text("house.comma"), on));
  }

  /** Which words there are, in one line. */
  String words(List<InstrumentPage.Words> words) {
    List<String> used =
        words.stream()
            .filter(InstrumentPage.Words::inUse)
            .map(InstrumentPage.Words::about)
            .distinct()
            .toList();
    return used.isEmpty()
        ? visit.text("house.instrument.no-words")
        : visit.text("house.instrument.words", String.join(visit.text("house.comma"), used));
  }

  List<InstrumentPage.Words> words(List<Wording> shipped, List<BroughtWording> brought) {
    return Stream.concat(
            shipped.stream()
                .map(
                    wording ->
                        new InstrumentPage.Words(
                            "",
                            about(wording, Informant.SELF),
                            Informant.SELF,
                            List.of(visit.text("house.wording.ships")),
                            true,
                            wording)),
            brought.stream()
                .map(
                    each ->
                        new InstrumentPage.Words(
                            each.id().value().toString(),
                            about(each.wording(), each.informant()),
                            each.informant(),
                            lines(each),
                            each.inUse(),
                            each.wording())))
        .toList();
  }

  String about(Wording wording, Informant informant) {
    String language = Locale.forLanguageTag(wording.language()).getDisplayName(locale());
    String whom = visit.text("house.wording.for." + informant.name().toLowerCase(Locale.ROOT));
    return visit.text("house.wording.about", language, whom)
        + (wording.coding().equals(Coding.ONLY)
            ? ""
            : " " + visit.text("house.wording.coding", wording.coding()));
  }

  String right(RightToUse right) {
    return visit.text(
        "house.wording.right",
        right.confirmedBy(),
        visit.day(right.confirmedOn().atTime(12, 0).toInstant(ZoneOffset.UTC)),
        right.ground());
  }

  List<InstrumentPage.Turnable> switches(Card card, List<InstrumentPage.Words> words) {
    boolean offered = positions.isOn(card, Switch.OFFERED);
    return Arrays.stream(Switch.values())
        .filter(each -> Switches.applies(card, each))
        .filter(each -> offered || each == Switch.OFFERED)
        .map(each -> turnable(card, each, asks(each, words)))
        .toList();
  }

  /** Whether there is something to read for those whom it would ask. */
  private static Reading asks(Switch what, List<InstrumentPage.Words> words) {
    return switch (what) {
      case SELF -> reading(words, Informant.SELF);
      case FAMILY -> reading(words, Informant.FAMILY);
      case SUPPORTER, SAFETY, OFFERED -> Reading.NOT_NEEDED;
    };
  }

  private static Reading reading(List<InstrumentPage.Words> words, Informant informant) {
    return words.stream().anyMatch(each -> each.inUse() && each.informant() == informant)
        ? Reading.THERE
        : Reading.LACKING;
  }

  private enum Reading {
    THERE,
    LACKING,
    NOT_NEEDED
  }

  private InstrumentPage.Turnable turnable(Card card, Switch what, Reading words) {
    boolean on = positions.isOn(card, what);
    String key = "house.switch." + key(what) + (on ? ".on" : ".off");
    String now = on && words == Reading.LACKING ? "house.switch.no-words" : key;
    String since =
        positions
            .last(card, what)
            .map(
                turn ->
                    " "
                        + visit.text(
                            "house.switch.since",
                            accounts.displayName(turn.by()),
                            visit.day(turn.at())))
            .orElse("");
    return new InstrumentPage.Turnable(
        what,
        visit.text(now) + since,
        on ? Switch.Position.OFF : Switch.Position.ON,
        visit.text(key + ".act"));
  }

  private List<String> lines(BroughtWording brought) {
    List<String> lines = new ArrayList<>();
    lines.add(right(brought.right()));
    lines.add(
        visit.text(
            "house.wording.brought", accounts.displayName(brought.by()), visit.day(brought.at())));
    brought
        .retired()
        .ifPresent(
            retired ->
                lines.add(
                    visit.text(
                        "house.wording.retired",
                        accounts.displayName(retired.by()),
                        visit.day(retired.at()))));
    return lines;
  }

  private Locale locale() {
    return visit.language().locale();
  }

  private static String key(Switch what) {
    return what.name().toLowerCase(Locale.ROOT);
  }
}
