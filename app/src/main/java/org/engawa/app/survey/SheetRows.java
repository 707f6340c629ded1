// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static org.engawa.schema.Tables.SURVEY_SHEET;
import static org.engawa.schema.Tables.SURVEY_SHEET_END;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people gave to surveys, sealed, with nothing beside it that leads to anybody. */
@Repository
final class SheetRows {

  private final DSLContext dsl;

  SheetRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps it once, also when the page is sent again; what was taken back stays away. */
  void add(SurveyId survey, Row row, Lookups lookups) {
    if (!dsl.fetchExists(SURVEY_SHEET_END, SURVEY_SHEET_END.SHEET_ID.eq(row.id()))) {
      dsl.insertInto(SURVEY_SHEET)
          .set(SURVEY_SHEET.ID, row.id())
          .set(SURVEY_SHEET.SURVEY_ID, survey.value())
          .set(SURVEY_SHEET.GROUP_LOOKUP, lookups.group())
          .set(SURVEY_SHEET.CODE_LOOKUP, lookups.code())
          .set(SURVEY_SHEET.SHEET_SEALED, row.sheet())
          .onConflict(SURVEY_SHEET.ID)
          .doNothing()
          .execute();
    }
  }

  boolean has(UUID sheet) {
    return dsl.fetchExists(SURVEY_SHEET, SURVEY_SHEET.ID.eq(sheet));
  }

  int count(SurveyId survey) {
    return dsl.fetchCount(SURVEY_SHEET, SURVEY_SHEET.SURVEY_ID.eq(survey.value()));
  }

  int count(SurveyId survey, byte[] group) {
    return dsl.fetchCount(
        SURVEY_SHEET,
        SURVEY_SHEET.SURVEY_ID.eq(survey.value()).and(SURVEY_SHEET.GROUP_LOOKUP.eq(group)));
  }

  /** All of a survey, by their random ids. */
  List<Row> of(SurveyId survey) {
    return dsl.select(SURVEY_SHEET.ID, SURVEY_SHEET.SHEET_SEALED)
        .from(SURVEY_SHEET)
        .where(SURVEY_SHEET.SURVEY_ID.eq(survey.value()))
        .orderBy(SURVEY_SHEET.ID)
        .fetch(row -> new Row(row.value1(), row.value2()));
  }

  /** Which one a code stands for. */
  Optional<UUID> by(SurveyId survey, byte[] code) {
    return dsl.select(SURVEY_SHEET.ID)
        .from(SURVEY_SHEET)
        .where(SURVEY_SHEET.SURVEY_ID.eq(survey.value()))
        .and(SURVEY_SHEET.CODE_LOOKUP.eq(code))
        .fetchOptional(SURVEY_SHEET.ID);
  }

  void takeBack(SurveyId survey, UUID sheet) {
    dsl.deleteFrom(SURVEY_SHEET).where(SURVEY_SHEET.ID.eq(sheet)).execute();
    dsl.insertInto(SURVEY_SHEET_END)
        .set(SURVEY_SHEET_END.SHEET_ID, sheet)
        .set(SURVEY_SHEET_END.SURVEY_ID, survey.value())
        .execute();
  }

  /** What one person gave. */
  record Row(UUID id, byte[] sheet) {}

  /** By what it is counted, and by what it is found again by whoever gave it. */
  record Lookups(byte[] group, byte[] code) {}
}
