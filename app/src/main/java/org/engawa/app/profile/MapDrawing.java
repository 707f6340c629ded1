// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.app.profile.MapView.Dot;
import org.engawa.app.profile.MapView.Part;
import org.engawa.app.profile.MapView.Piece;
import org.engawa.app.profile.MapView.Row;
import org.engawa.app.profile.MapView.StripView;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.chime.Profile;
import org.engawa.measure.chime.Segment;
import org.engawa.measure.chime.Strip;

/** Draws observations as the map: one strip for each dimension, informant and instrument. */
final class MapDrawing {

  /** A season without an entry is a gap: nothing is drawn across it. */
  private static final Duration GAP = Duration.ofDays(92);

  private static final Water WATER = new Water(1100, 60);

  private final Visit visit;
  private final StripWords words;
  private final Instant from;
  private final Instant to;

  MapDrawing(Visit visit, StripWords words, Instant from) {
    this.visit = visit;
    this.words = words;
    this.from = from;
    this.to = lateEnough(visit);
  }

  /** A sheet of today stands at its noon, which still lies ahead in the morning. */
  private static Instant lateEnough(Visit visit) {
    Instant now = visit.now();
    Instant noon =
        LocalDate.ofInstant(now, visit.zone()).atTime(12, 0).atZone(visit.zone()).toInstant();
    return now.isBefore(noon) ? noon : now;
  }

  MapView draw(String subject, List<Observation> observations) {
    List<Strip> strips = new Profile(subject, within(observations)).strips(GAP);
    return new MapView(parts(strips), months(), strips.stream().map(this::row).toList());
  }

  private List<Observation> within(List<Observation> all) {
    return all.stream()
        .filter(o -> !o.when().isBefore(from) && !o.when().isAfter(to))
        .filter(words::leads)
        .toList();
  }

  private List<Part> parts(List<Strip> strips) {
    List<StripView> views =
        IntStream.range(0, strips.size()).mapToObj(i -> view(i, strips.get(i))).toList();
    List<Part> parts = new ArrayList<>();
    for (boolean added : new boolean[] {false, true}) {
      List<StripView> those =
          IntStream.range(0, strips.size())
              .filter(i -> strips.get(i).dimension().domain().added() == added)
              .mapToObj(views::get)
              .toList();
      if (!those.isEmpty()) {
        String key = added ? "profile.map.around" : "profile.map.inside";
        parts.add(new Part(visit.text(key), those));
      }
    }
    return parts;
  }

  private StripView view(int number, Strip strip) {
    List<Piece> pieces = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    double end = -1;
    for (Segment segment : strip.segments()) {
      List<Water.Point> points = points(segment);
      if (points.size() == 1) {
        Water.Point only = points.getFirst();
        dots.add(new Dot(percent(only.x()), String.format(Locale.ROOT, "%.1f", WATER.y(only))));
      } else {
        pieces.add(new Piece(WATER.line(points), WATER.area(points)));
      }
      double begin = points.getFirst().x();
      if (end >= 0 && begin - end > 0.16) {
        gaps.add(percent((begin + end) / 2));
      }
      end = points.getLast().x();
    }
    return new StripView(
        "strip-" + number,
        words.label(strip),
        words.source(strip),
        words.sentence(strip),
        pieces,
        dots,
        gaps,
        monthOfYear(YearMonth.from(from.atZone(visit.zone()))));
  }

  /** At one moment only one point can be drawn; the last one entered is. */
  private List<Water.Point> points(Segment segment) {
    List<Water.Point> points = new ArrayList<>();
    for (Observation each : segment.observations()) {
      double x =
          (double) Duration.between(from, each.when()).toMinutes()
              / Math.max(1, Duration.between(from, to).toMinutes());
      Water.Point point = new Water.Point(x, each.height());
      if (!points.isEmpty() && x - points.getLast().x() < 0.001) {
        points.removeLast();
      }
      points.add(point);
    }
    return points;
  }

  private Row row(Strip strip) {
    return new Row(
        words.label(strip),
        words.source(strip),
        tableMonths().stream().map(month -> cell(strip, month)).toList());
  }

  private String cell(Strip strip, YearMonth month) {
    return strip.observations().stream()
        .filter(o -> isWithin(YearMonth.from(o.when().atZone(visit.zone())), month))
        .reduce((earlier, later) -> later)
        .map(words::value)
        .orElseGet(() -> visit.text("profile.map.no-entry"));
  }

  private boolean isWithin(YearMonth when, YearMonth period) {
    return !when.isBefore(period) && when.isBefore(period.plusMonths(step()));
  }

  private List<String> months() {
    List<YearMonth> months = tableMonths();
    YearMonth newest = months.getFirst();
    return months.stream()
        .map(month -> month.equals(newest) || endsYear(month) ? monthOfYear(month) : name(month))
        .toList();
  }

  /**
   * What the drawing covers, by months or, over years, by quarters: the table says all of it. The
   * newest stands first, since a phone shows only a few columns at once.
   */
  private List<YearMonth> tableMonths() {
    YearMonth last = YearMonth.from(to.atZone(visit.zone()));
    YearMonth month = YearMonth.from(from.atZone(visit.zone()));
    YearMonth first = month.minusMonths((month.getMonthValue() - 1) % step());
    return Stream.iterate(first, each -> !each.isAfter(last), each -> each.plusMonths(step()))
        .toList()
        .reversed();
  }

  private boolean endsYear(YearMonth month) {
    return month.plusMonths(step()).getYear() != month.getYear();
  }

  private int step() {
    return Duration.between(from, to).toDays() > 400 ? 3 : 1;
  }

  private String monthOfYear(YearMonth month) {
    return visit.text("profile.map.year", name(month), Integer.toString(month.getYear()));
  }

  private String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT, visit.language().locale());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
