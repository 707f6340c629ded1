// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.shell.Visit;
import org.engawa.measure.change.Change;
import org.engawa.measure.change.Trajectory.Point;
import org.engawa.measure.instrument.Score;

/**
 * A sheet beside an earlier or later one of the same instrument, informant and coding: what lies
 * between them, and whether it is more than the scale's own unsteadiness.
 *
 * @param when the day of the other sheet
 * @param others every sheet that it can stand beside
 */
public record ChangeView(String when, List<Line> lines, List<Other> others) {

  /** One scale that has a value on both sheets. */
  public record Line(String scale, String values, List<String> said) {}

  /** A sheet that can stand beside. */
  public record Other(UUID id, String when, boolean chosen) {}

  /**
   * Beside the one that is asked for, otherwise beside the latest one before it, otherwise the
   * first one after it; empty where there is no other.
   */
  static Optional<ChangeView> of(Visit visit, Sheet sheet, List<Sheet> all, Optional<UUID> asked) {
    var others =
        all.stream()
            .filter(each -> !each.id().equals(sheet.id()))
            .filter(each -> each.card().id().equals(sheet.card().id()))
            .filter(each -> each.informant() == sheet.informant())
            .filter(each -> each.coding().equals(sheet.coding()))
            .sorted(Comparator.comparing(Sheet::answeredOn))
            .toList();
    var before =
        others.stream()
            .filter(each -> !each.answeredOn().isAfter(sheet.answeredOn()))
            .reduce((_, later) -> later);
    return asked
        .flatMap(id -> others.stream().filter(each -> each.id().value().equals(id)).findFirst())
        .or(() -> before)
        .or(() -> others.stream().findFirst())
        .map(
            other ->
                new ChangeView(
                    day(visit, other),
                    lines(visit, sheet, other),
                    others.stream()
                        .map(
                            each ->
                                new Other(each.id().value(), day(visit, each), each.equals(other)))
                        .toList()));
  }

  private static List<Line> lines(Visit visit, Sheet sheet, Sheet other) {
    boolean after = other.answeredOn().isAfter(sheet.answeredOn());
    var earlier = (after ? sheet : other).scores();
    var later = (after ? other : sheet).scores();
    return later.all().stream()
        .flatMap(
            score ->
                score instanceof Score.Scored to
                        && earlier.of(score.scale().id()).orElseThrow() instanceof Score.Scored from
                    ? Stream.of(line(visit, sheet, from, to))
                    : Stream.empty())
        .toList();
  }

  private static Line line(Visit visit, Sheet sheet, Score.Scored from, Score.Scored to) {
    var change = Change.between(point(sheet, from), point(sheet, to), to.scale(), sheet.coding());
    String way = change.difference() > 0 ? "higher" : change.difference() < 0 ? "lower" : "same";
    return new Line(
        ScoreView.scaleName(visit, sheet.card(), to.scale()),
        visit.text(
            "answering.change." + way,
            ScoreView.number(from.value()),
            ScoreView.number(to.value()),
            ScoreView.number(Math.abs(change.difference()))),
        said(visit, change));
  }

  // Both are scored by the key as it stands, whatever the key of their entry was.
  private static Point point(Sheet sheet, Score.Scored scored) {
    return new Point(
        sheet.answeredOn().atStartOfDay().toInstant(ZoneOffset.UTC),
        scored.value(),
        sheet.card().key().version());
  }

  private static List<String> said(Visit visit, Change change) {
    return switch (change.claim()) {
      case Change.Claim.None(Change.Reason reason) ->
          List.of(
              visit.text(
                  "answering.change.none."
                      + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
      case Change.Claim.Weighed weighed ->
          List.of(
              visit.text(
                  Math.abs(change.difference()) > weighed.smallest()
                      ? "answering.change.more"
                      : "answering.change.within",
                  ScoreView.number(weighed.smallest())),
              visit.text(
                  "answering.change.by",
                  ScoreView.number(weighed.by().value()),
                  weighed.by().cite(),
                  ScoreView.number(weighed.among().sd().orElseThrow()),
                  weighed.among().sample(),
                  weighed.among().cite()));
    };
  }

  private static String day(Visit visit, Sheet sheet) {
    return visit.day(sheet.answeredOn().atTime(12, 0).toInstant(ZoneOffset.UTC));
  }
}
