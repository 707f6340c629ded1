// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.app.shell.Visit;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Band;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Scale;
import org.engawa.measure.instrument.Score;

/**
 * A sheet's scores in words, for the desk: each with its range, what the card says about the line
 * it lies on, and never a verdict.
 *
 * @param today that a human reads some items of it today, or empty
 * @param key by which version of the key, or empty where there is no other
 */
public record ScoreView(
    UUID id,
    String title,
    String whose,
    String when,
    boolean provisional,
    String key,
    String today,
    List<Line> lines,
    List<String> notes,
    List<RawAnswer> raw) {

  /**
   * One scale.
   *
   * @param at where the value lies over its range, in percent, or empty without a value
   * @param cuts where the published lines are, in percent
   */
  public record Line(
      String scale, String value, String range, String at, List<String> cuts, List<String> said) {}

  /** One answer as it was entered. */
  public record RawAnswer(String item, String answer) {}

  /** The scores of a sheet in the language of the page. */
  public static ScoreView of(Visit visit, Sheet sheet) {
    return of(new BandWords(visit, sheet.card(), OptionalDouble.empty()), sheet, "");
  }

  static ScoreView of(BandWords words, Sheet sheet, String key) {
    Visit visit = words.visit();
    return new ScoreView(
        sheet.id().value(),
        sheet.card().title(),
        visit.text("answering.informant." + sheet.informant().name().toLowerCase(Locale.ROOT)),
        visit.day(sheet.answeredOn().atTime(12, 0).toInstant(ZoneOffset.UTC)),
        sheet.card().key().provisional(),
        key,
        today(visit, sheet),
        sheet.scores().all().stream().map(score -> line(words, sheet, score)).toList(),
        sheet.card().notes(),
        IntStream.rangeClosed(1, sheet.answers().items())
            .mapToObj(
                item ->
                    new RawAnswer(Integer.toString(item), raw(visit, sheet.answers().item(item))))
            .toList());
  }

  private static String today(Visit visit, Sheet sheet) {
    List<String> items = Safety.itemsOf(sheet).stream().map(item -> item.toString()).toList();
    return items.isEmpty()
        ? ""
        : visit.text("answering.today", String.join(visit.text("answering.comma"), items));
  }

  private static String raw(Visit visit, Answer answer) {
    return switch (answer) {
      case Answer.Given(int value) -> Integer.toString(value);
      case Answer.Skipped() -> visit.text("answering.skipped");
      case Answer.NotAsked() -> visit.text("answering.not-asked");
    };
  }

  private static Line line(BandWords words, Sheet sheet, Score score) {
    Visit visit = words.visit();
    String name = scaleName(visit, sheet.card(), score.scale());
    return switch (score) {
      case Score.NotScored none ->
          new Line(
              name,
              visit.text("answering.no-score"),
              "",
              "",
              List.of(),
              List.of(
                  visit.text(
                      "answering.no-score.because",
                      Integer.toString(none.expected() - none.answered()),
                      Integer.toString(none.expected()))));
      case Score.Scored scored ->
          new Line(
              name,
              number(scored.value()),
              range(visit, sheet, scored),
              percent(scored, scored.value()),
              cuts(sheet, scored),
              said(words, sheet, scored));
    };
  }

  static String scaleName(Visit visit, Card card, Scale scale) {
    String key = "answering.scale." + card.id() + "." + scale.id();
    if (visit.texts().has(visit.language(), key)) {
      return visit.text(key);
    }
    if (scale.id().equals("total")) {
      return visit.text("answering.total");
    }
    return scale
        .dimension()
        .filter(_ -> isLineByLine(card))
        .map(it -> visit.text("dimension." + it.id()))
        .orElse(scale.id());
  }

  /** Whether each answer is a value of its own, so that there is nothing to reckon. */
  static boolean isLineByLine(Card card) {
    return card.scales().size() == card.items();
  }

  private static String range(Visit visit, Sheet sheet, Score.Scored scored) {
    return visit.text(
        "answering.range",
        number(scored.range().from()),
        number(scored.range().to()),
        means(visit, sheet.card(), scored.scale()));
  }

  /** What a higher value says: our words for the card, the card's own, or the direction alone. */
  static String means(Visit visit, Card card, Scale scale) {
    String key = "answering.means." + card.id() + "." + scale.id();
    String direction = scale.direction().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return visit.texts().has(visit.language(), key)
        ? visit.text(key)
        : scale.means().orElseGet(() -> visit.text("answering.range." + direction));
  }

  private static List<String> cuts(Sheet sheet, Score.Scored scored) {
    return sheet.card().bands().stream()
        .filter(band -> band.scale().equals(scored.scale().id()))
        .filter(band -> band.coding().map(sheet.coding().name()::equals).orElse(true))
        .map(
            band ->
                band.bounds().below().isPresent() ? band.bounds().below() : band.bounds().from())
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .filter(cut -> cut > scored.range().from())
        .distinct()
        .map(cut -> percent(scored, cut))
        .toList();
  }

  private static List<String> said(BandWords words, Sheet sheet, Score.Scored scored) {
    List<Band> bands =
        sheet.card().bands().stream()
            .filter(band -> band.scale().equals(scored.scale().id()))
            .filter(band -> band.coding().map(sheet.coding().name()::equals).orElse(true))
            .toList();
    if (bands.isEmpty()) {
      return List.of(words.visit().text("answering.no-line"));
    }
    return bands.stream()
        .filter(band -> scored.bands().contains(band) || !band.rates().unknown())
        .flatMap(band -> words.of(band, scored.bands().contains(band)))
        .toList();
  }

  private static String percent(Score.Scored scored, double value) {
    double share = (value - scored.range().from()) / (scored.range().to() - scored.range().from());
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  static String number(double value) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
