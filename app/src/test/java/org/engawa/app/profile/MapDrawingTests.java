// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.TestInstruments;
import org.engawa.app.profile.MapView.Row;
import org.engawa.app.profile.MapView.StripView;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.chime.Origin;
import org.engawa.measure.chime.Range;
import org.junit.jupiter.api.Test;

class MapDrawingTests {

  private static final Instruments INSTRUMENTS = TestInstruments.shipped();
  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/room/map");
  private static final Origin TRUST = new Origin("engawa-check-in", "trust", 1, "standard", false);

  @Test
  void joinsWhatLiesLessThanASeasonApart() {
    StripView strip = strip(trust(180, 1), trust(100, 2), trust(10, 3));
    assertThat(strip.pieces()).hasSize(1);
    assertThat(strip.dots()).isEmpty();
    assertThat(strip.gaps()).isEmpty();
  }

  @Test
  void drawsNothingAcrossASeasonWithoutAnEntry() {
    StripView strip = strip(trust(300, 1), trust(290, 2), trust(30, 3), trust(10, 4));
    assertThat(strip.pieces()).hasSize(2);
    assertThat(strip.gaps()).hasSize(1);
    assertThat(strip(trust(103, 1), trust(10, 2)).dots()).hasSize(2);
    assertThat(strip(trust(102, 1), trust(10, 2)).pieces()).hasSize(1);
  }

  @Test
  void drawsNoLineThroughAChangeOfTheKey() {
    Origin anew = new Origin("engawa-check-in", "trust", 2, "standard", false);
    StripView strip =
        strip(trust(40, 1), trust(30, 2), observed(anew, 20, 3), observed(anew, 10, 4));
    assertThat(strip.pieces()).hasSize(2);
    assertThat(strip.gaps()).isEmpty();
  }

  @Test
  void showsOneEntryAsADotAtItsHeight() {
    StripView strip = strip(trust(0, 4));
    assertThat(strip.pieces()).isEmpty();
    assertThat(strip.dots()).containsExactly(new MapView.Dot("100.0%", "3.0"));
    assertThat(strip.sentence()).contains("November").doesNotContain("{");
  }

  @Test
  void drawsOnlyTheLastOfTwoAtOneMoment() {
    StripView strip = strip(trust(10, 0), trust(10, 4));
    assertThat(strip.pieces()).isEmpty();
    assertThat(strip.dots()).extracting(MapView.Dot::y).containsExactly("3.0");
  }

  @Test
  void leavesOutWhatLiesBeforeTheTimeShown() {
    assertThat(draw(VISIT, true, trust(366, 1)).isEmpty()).isTrue();
    assertThat(draw(VISIT, true, trust(364, 1)).isEmpty()).isFalse();
    assertThat(draw(VISIT, true).parts()).isEmpty();
  }

  @Test
  void showsASheetOfTodayInTheMorningToo() {
    Instant halfPastSeven = Instant.parse("2026-11-21T22:30:00Z");
    Visit morning = TestVisits.signedIn(Language.EN, "/room/map", halfPastSeven);
    Observation ofToday = trust(0, 3);
    assertThat(ofToday.when().atZone(VISIT.zone()).getHour()).isEqualTo(12);
    assertThat(draw(morning, true, ofToday).isEmpty()).isFalse();
    assertThat(draw(morning, true, trust(-1, 3)).isEmpty()).isTrue();
  }

  @Test
  void saysTheSameInTheTable() {
    MapView map = draw(VISIT, true, trust(40, 1), trust(12, 2), trust(10, 3));
    var options =
        INSTRUMENTS
            .wording(INSTRUMENTS.card("engawa-check-in").orElseThrow(), Language.EN)
            .orElseThrow()
            .options();
    assertThat(map.months()).hasSize(13).startsWith("Nov 2026", "Oct").endsWith("Dec 2025", "Nov");
    Row row = map.rows().getFirst();
    assertThat(row.cells()).hasSize(13).startsWith(options.get(3), options.get(1));
    assertThat(row.cells().subList(2, 13)).containsOnly(VISIT.text("profile.map.no-entry"));
    assertThat(row.label()).isEqualTo(map.parts().getFirst().strips().getFirst().label());
  }

  @Test
  void saysYearsByQuarters() {
    Instant from = VISIT.now().minus(Duration.ofDays(800));
    MapView map =
        new MapDrawing(VISIT, new StripWords(VISIT, INSTRUMENTS, true), from)
            .draw(Observed.SUBJECT, List.of(trust(790, 1), trust(10, 3)));
    assertThat(map.months()).hasSize(10);
    assertThat(map.rows().getFirst().cells())
        .hasSize(10)
        .filteredOn(cell -> !cell.equals(VISIT.text("profile.map.no-entry")))
        .hasSize(2);
  }

  @Test
  void drawsATotalAndNotItsPartsInTheSameDimension() {
    Origin total = new Origin("lsns-6", "total", 1, "standard", false);
    Origin part = new Origin("lsns-6", "family", 1, "standard", false);
    MapView map = draw(VISIT, false, people(total), people(part));
    assertThat(map.rows()).hasSize(1);
  }

  @Test
  void givesNumbersWithTheirRangeWhereThereIsNoWording() {
    Origin k6 = new Origin("k6", "total", 1, "standard", false);
    MapView map = draw(VISIT, false, observed(k6, 10, 4));
    assertThat(map.rows().getFirst().cells().getFirst())
        .isEqualTo(VISIT.text("profile.map.of", "4", "0", "4"));
  }

  @Test
  void saysTheQuietTitleInTheRoomAndTheFullOneAtTheDesk() {
    Origin hq = new Origin("hq-25", "total", 1, "standard", false);
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/room/map");
      String room = draw(visit, true, observed(hq, 10, 2)).toString();
      String desk = draw(visit, false, observed(hq, 10, 2)).toString();
      assertThat(room).doesNotContainIgnoringCase("hikikomori").doesNotContain("引きこもり", "ひきこもり");
      assertThat(room)
          .contains(INSTRUMENTS.card("hq-25").orElseThrow().roomTitle().in(language.code()));
      assertThat(desk).contains(INSTRUMENTS.card("hq-25").orElseThrow().title());
    }
  }

  private static StripView strip(Observation... observations) {
    return draw(VISIT, true, observations).parts().getFirst().strips().getFirst();
  }

  private static MapView draw(Visit visit, boolean room, Observation... observations) {
    Instant yearAgo = visit.now().minus(Duration.ofDays(365));
    return new MapDrawing(visit, new StripWords(visit, INSTRUMENTS, room), yearAgo)
        .draw(Observed.SUBJECT, List.of(observations));
  }

  private static Observation trust(int daysAgo, int value) {
    return observed(TRUST, daysAgo, value);
  }

  private static Observation people(Origin origin) {
    return new Observation(
        Observed.SUBJECT,
        ChimePlus.dimension("connectedness.relationships"),
        3,
        new Range(0, 30),
        Direction.HIGHER_IS_MORE,
        VISIT.now().minus(Duration.ofDays(10)),
        Informant.SELF,
        origin);
  }

  private static Observation observed(Origin origin, int daysAgo, int value) {
    return new Observation(
        Observed.SUBJECT,
        ChimePlus.dimension("trust.building"),
        value,
        new Range(0, 4),
        Direction.HIGHER_IS_MORE,
        VISIT.now().minus(Duration.ofDays(daysAgo)),
        Informant.SELF,
        origin);
  }
}
