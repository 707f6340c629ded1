// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Band;
import org.engawa.measure.instrument.Bounds;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.ErrorRates;

/** A published line in words: where it is, whose it is, and how often it is wrong, in people. */
final class BandWords {

  private BandWords() {}

  static Stream<String> of(Visit visit, Card card, Band band, boolean inside) {
    String key = "answering.band." + card.id() + "." + band.id();
    String label = visit.texts().has(visit.language(), key) ? visit.text(key) : band.label();
    String where = visit.text("answering.band.where." + shape(band.bounds()), bounds(band));
    String first =
        visit.text(
            inside ? "answering.band.inside" : "answering.band.outside", where, label, band.cite());
    return Stream.concat(Stream.of(first), rates(visit, band.rates()));
  }

  private static String shape(Bounds bounds) {
    if (bounds.below().isPresent()) {
      return "below";
    }
    if (bounds.from().isPresent()) {
      return bounds.to().isPresent() ? "between" : "from";
    }
    return "to";
  }

  private static Object[] bounds(Band band) {
    Bounds bounds = band.bounds();
    if (bounds.below().isPresent()) {
      return new Object[] {ScoreView.number(bounds.below().getAsDouble())};
    }
    return Stream.of(bounds.from(), bounds.to())
        .filter(OptionalDouble::isPresent)
        .map(bound -> ScoreView.number(bound.getAsDouble()))
        .toArray();
  }

  private static Stream<String> rates(Visit visit, ErrorRates rates) {
    if (rates.unknown()) {
      return Stream.of(visit.text("answering.rates.none"));
    }
    Stream<String> accuracy =
        rates.sensitivity().isPresent() && rates.specificity().isPresent()
            ? Stream.of(
                visit.text(
                    "answering.rates.accuracy",
                    percent(rates.sensitivity()),
                    percent(rates.specificity())))
            : Stream.empty();
    Stream<String> people =
        rates.ppv().isPresent()
            ? Stream.of(
                visit.text(
                    "answering.rates.people",
                    percent(rates.ppv()),
                    Long.toString(100 - Math.round(100 * rates.ppv().getAsDouble()))))
            : Stream.of(visit.text("answering.rates.no-people"));
    return Stream.concat(accuracy, people);
  }

  private static String percent(OptionalDouble share) {
    return Long.toString(Math.round(100 * share.orElseThrow()));
  }
}
