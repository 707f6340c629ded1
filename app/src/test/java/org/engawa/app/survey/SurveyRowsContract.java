// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SurveyRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");
  private static final StaffId KAWA = new StaffId(UUID.randomUUID());

  Path folder;
  private TestHouse house;
  private SurveyRows surveys;
  private SheetRows sheets;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    surveys = new SurveyRows(dsl);
    sheets = new SheetRows(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsSurveysTheNewestFirst() {
    SurveyId earlier = survey("keeps earlier", NOW);
    SurveyId later = survey("keeps later", NOW.plusSeconds(1));
    assertThat(surveys.all()).extracting(SurveyRows.Row::id).containsSubsequence(later, earlier);
    SurveyRows.Row found = surveys.by(bytes("keeps earlier")).orElseThrow();
    assertThat(found.id()).isEqualTo(earlier);
    assertThat(found.by()).isEqualTo(KAWA);
    assertThat(found.at()).isEqualTo(NOW);
    assertThat(found.form()).asString(UTF_8).isEqualTo("form");
    assertThat(found.token()).asString(UTF_8).isEqualTo("token");
    assertThat(surveys.by(bytes("another"))).isEmpty();
    assertThatThrownBy(() -> survey("keeps later", NOW)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void changesOnlyTheSurveyThatIsMeant() {
    SurveyId one = survey("changed", NOW);
    SurveyId other = survey("not changed", NOW);
    house.write(() -> surveys.hold(one));
    house.write(() -> surveys.change(one, bytes("anew")));
    assertThat(surveys.find(one).orElseThrow().form()).asString(UTF_8).isEqualTo("anew");
    assertThat(surveys.find(other).orElseThrow().form()).asString(UTF_8).isEqualTo("form");
  }

  @Test
  void tellsTurnsAndTakingsTheOldestFirst() {
    SurveyId one = survey("turned", NOW);
    SurveyRows.Turn paused = new SurveyRows.Turn(Standing.PAUSED, KAWA, NOW.plusSeconds(2));
    SurveyRows.Turn opened = new SurveyRows.Turn(Standing.OPEN, KAWA, NOW.plusSeconds(1));
    house.write(() -> surveys.turn(one, paused));
    house.write(() -> surveys.turn(one, opened));
    assertThat(surveys.turns(one)).containsExactly(opened, paused);
    SurveyRows.Taking taking = new SurveyRows.Taking(KAWA, NOW, 12);
    house.write(() -> surveys.took(one, taking));
    assertThat(surveys.takings(one)).containsExactly(taking);
    assertThat(surveys.turns(survey("not turned", NOW))).isEmpty();
  }

  @Test
  void keepsASheetOnceAndCountsByGroup() {
    SurveyId one = survey("sheets", NOW);
    SurveyId other = survey("other sheets", NOW);
    UUID sheet = UUID.randomUUID();
    house.write(() -> sheets.add(one, row(sheet, "first"), lookups("a", "sheets 1")));
    house.write(() -> sheets.add(one, row(sheet, "again"), lookups("b", "sheets 1")));
    house.write(() -> sheets.add(one, row(UUID.randomUUID(), "second"), lookups("b", "sheets 2")));
    assertThat(sheets.count(one)).isEqualTo(2);
    assertThat(sheets.count(one, bytes("a"))).isEqualTo(1);
    assertThat(sheets.count(other)).isZero();
    assertThat(sheets.has(sheet)).isTrue();
    assertThat(sheets.of(one)).extracting(row -> row.id().toString()).isSorted();
    assertThat(sheets.of(one))
        .extracting(each -> new String(each.sheet(), UTF_8))
        .containsExactlyInAnyOrder("first", "second");
  }

  @Test
  void keepsNothingAnewThatWasTakenBack() {
    SurveyId one = survey("back", NOW);
    SurveyId other = survey("not back", NOW);
    UUID sheet = UUID.randomUUID();
    house.write(() -> sheets.add(one, row(sheet, "first"), lookups("a", "back 1")));
    assertThat(sheets.by(other, bytes("back 1"))).isEmpty();
    assertThat(sheets.by(one, bytes("back 1"))).hasValue(sheet);
    house.write(() -> sheets.takeBack(one, sheet));
    assertThat(sheets.count(one)).isZero();
    house.write(() -> sheets.add(one, row(sheet, "first"), lookups("a", "back 1")));
    assertThat(sheets.has(sheet)).isFalse();
  }

  @Test
  void takesASurveyOutWithAllThatHangsOnIt() {
    SurveyId one = survey("gone", NOW);
    UUID sheet = UUID.randomUUID();
    house.write(() -> surveys.turn(one, new SurveyRows.Turn(Standing.OPEN, KAWA, NOW)));
    house.write(() -> surveys.took(one, new SurveyRows.Taking(KAWA, NOW, 12)));
    house.write(() -> sheets.add(one, row(sheet, "first"), lookups("a", "gone 1")));
    house.write(() -> surveys.remove(one));
    assertThat(surveys.find(one)).isEmpty();
    assertThat(surveys.turns(one)).isEmpty();
    assertThat(surveys.takings(one)).isEmpty();
    assertThat(sheets.has(sheet)).isFalse();
  }

  private SurveyId survey(String lookup, Instant at) {
    SurveyId id = SurveyId.random();
    house.write(
        () ->
            surveys.add(
                new SurveyRows.Row(id, KAWA, at, bytes("form"), bytes("token")), bytes(lookup)));
    return id;
  }

  private static SheetRows.Row row(UUID id, String text) {
    return new SheetRows.Row(id, bytes(text));
  }

  private static SheetRows.Lookups lookups(String group, String code) {
    return new SheetRows.Lookups(bytes(group), bytes(code));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
