// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Band;
import org.engawa.measure.instrument.Bounds;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.ErrorRates;
import org.engawa.measure.instrument.PredictiveValue;

/**
 * A published line in words: where it is, whose it is, and how often it is wrong, in people.
 *
 * @param prevalence of what the lines mean among those whom this house asks, where it was set
 */
record BandWords(Visit visit, Card card, OptionalDouble prevalence) {

  Stream<String> of(Band band, boolean inside) {
    return all(band, inside ? "answering.band.inside" : "answering.band.outside");
  }

  /** The line itself, beside no value. */
  Stream<String> of(Band band) {
    return all(band, "answering.band.itself");
  }

  private Stream<String> all(Band band, String sentence) {
    String key = "answering.band." + card.id() + "." + band.id();
    String label = visit.texts().has(visit.language(), key) ? visit.text(key) : band.label();
    String where = visit.text("answering.band.where." + shape(band.bounds()), bounds(band));
    return Stream.of(
            Stream.of(visit.text(sentence, where, label, band.cite())),
            rates(band.rates()),
            here(band.rates()))
        .flatMap(each -> each);
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

  private Stream<String> here(ErrorRates rates) {
    return prevalence.stream()
        .mapToObj(share -> PredictiveValue.at(share, rates))
        .flatMap(Optional::stream)
        .map(
            value ->
                visit.text(
                    "answering.rates.here",
                    ScoreView.number(100 * value.prevalence()),
                    Integer.toString(value.meantOf100()),
                    Integer.toString(value.mistakenOf100()),
                    Integer.toString(value.passedOverOf100())));
  }

  private Stream<String> rates(ErrorRates rates) {
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
