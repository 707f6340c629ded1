// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.measure.instrument.Scale;
import org.springframework.stereotype.Component;

/** Cards as this house shows them. */
@Component
public final class CardViews {

  private final PrevalenceSettings prevalence;

  CardViews(PrevalenceSettings prevalence) {
    this.prevalence = prevalence;
  }

  /** A card in the language of the page. */
  public CardView of(Visit visit, Card card) {
    BandWords words = new BandWords(visit, card, prevalence.of(card));
    return new CardView(
        card.id(),
        card.title(),
        facts(visit, card),
        card.key().provisional(),
        card.safetyItems().isEmpty()
            ? ""
            : visit.text("answering.card.safety", numbers(visit, card.safetyItems().stream())),
        card.scales().stream().map(scale -> scale(words, scale)).toList(),
        card.notes());
  }

  /** How sure the key is, and how long the instrument. */
  public String about(Visit visit, Card card) {
    String items =
        switch (card.entry()) {
          case ITEMS -> visit.text("answering.items", Integer.toString(card.items()));
          case TOTAL -> visit.text("answering.entry.total");
          case RATING -> visit.text("answering.entry.rating");
        };
    return items + " " + confidence(visit, card);
  }

  private static List<Map.Entry<String, String>> facts(Visit visit, Card card) {
    return List.of(
        Map.entry(visit.text("answering.card.source"), card.source()),
        Map.entry(visit.text("answering.card.licence"), licence(visit, card)),
        Map.entry(
            visit.text("answering.card.key"),
            visit.text("answering.card.key.version", Integer.toString(card.key().version()))
                + " "
                + confidence(visit, card)),
        Map.entry(
            visit.text("answering.card.items"),
            visit.text("answering.items", Integer.toString(card.items()))),
        Map.entry(
            visit.text("answering.card.codings"),
            card.codings().stream()
                .map(coding -> coding(visit, coding))
                .collect(Collectors.joining(" · "))),
        Map.entry(
            visit.text("answering.card.informants"),
            card.informants().stream()
                .sorted()
                .map(
                    who -> visit.text("answering.informant." + who.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(visit.text("answering.comma")))),
        Map.entry(
            visit.text("answering.card.validated"),
            visit.text(
                card.validated()
                    ? "answering.card.validated.yes"
                    : "answering.card.validated.no")));
  }

  private static String licence(Visit visit, Card card) {
    String ships =
        visit.text(
            card.licence().ships()
                ? "answering.card.licence.ships"
                : "answering.card.licence.bring");
    return card.licence().note().isEmpty() ? ships : ships + " " + card.licence().note();
  }

  private static String confidence(Visit visit, Card card) {
    return visit.text(
        "answering.card.confidence." + card.key().confidence().name().toLowerCase(Locale.ROOT));
  }

  private static String coding(Visit visit, Coding coding) {
    String range =
        visit.text(
            "answering.card.coding",
            Integer.toString(coding.from()),
            Integer.toString(coding.to()));
    String reversed =
        coding.reverse().isEmpty()
            ? ""
            : " "
                + visit.text("answering.card.reversed", numbers(visit, coding.reverse().stream()));
    return (coding.name().equals(Coding.ONLY) ? "" : coding.name() + ": ") + range + reversed;
  }

  private static CardView.Scale scale(BandWords words, Scale scale) {
    Visit visit = words.visit();
    Card card = words.card();
    var range = scale.range(card.coding());
    String about =
        visit.text(
            "answering.card.scale." + scale.method().name().toLowerCase(Locale.ROOT),
            ScoreView.number(range.from()),
            ScoreView.number(range.to()),
            ScoreView.means(visit, card, scale));
    String filed =
        scale
            .dimension()
            .map(it -> visit.text("answering.card.filed", visit.text("dimension." + it.id())))
            .orElseGet(() -> visit.text("answering.card.not-filed"));
    List<String> lines =
        card.bands().stream()
            .filter(band -> band.scale().equals(scale.id()))
            .flatMap(words::of)
            .toList();
    return new CardView.Scale(
        ScoreView.scaleName(visit, card, scale),
        List.of(about, missing(visit, scale), filed),
        lines);
  }

  private static String missing(Visit visit, Scale scale) {
    return switch (scale.missing()) {
      case MissingRule.None _ -> visit.text("answering.card.missing.none");
      case MissingRule.Prorate(double share) ->
          visit.text("answering.card.missing.prorate", ScoreView.number(100 * share));
      case MissingRule.SubstituteMean(int atMost, double ofSheet) ->
          visit.text(
              "answering.card.missing.mean",
              Integer.toString(atMost),
              ScoreView.number(100 * ofSheet));
    };
  }

  private static String numbers(Visit visit, Stream<Integer> items) {
    return items
        .sorted()
        .map(item -> item.toString())
        .collect(Collectors.joining(visit.text("answering.comma")));
  }
}
