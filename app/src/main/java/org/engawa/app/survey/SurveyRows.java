// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static org.engawa.schema.Tables.SURVEY;
import static org.engawa.schema.Tables.SURVEY_TAKING;
import static org.engawa.schema.Tables.SURVEY_TURN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The surveys, how they were turned, and who took their tables. */
@Repository
final class SurveyRows {

  private final DSLContext dsl;

  SurveyRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row row, byte[] tokenLookup) {
    dsl.insertInto(SURVEY)
        .set(SURVEY.ID, row.id().value())
        .set(SURVEY.MADE_BY_ID, row.by().value())
        .set(SURVEY.MADE_AT, row.at())
        .set(SURVEY.FORM_SEALED, row.form())
        .set(SURVEY.TOKEN_SEALED, row.token())
        .set(SURVEY.TOKEN_LOOKUP, tokenLookup)
        .execute();
  }

  void change(SurveyId id, byte[] form) {
    dsl.update(SURVEY).set(SURVEY.FORM_SEALED, form).where(SURVEY.ID.eq(id.value())).execute();
  }

  /** Takes it out with all that hangs on it. */
  void remove(SurveyId id) {
    dsl.deleteFrom(SURVEY).where(SURVEY.ID.eq(id.value())).execute();
  }

  Optional<Row> find(SurveyId id) {
    return rows(SURVEY.ID.eq(id.value())).stream().findFirst();
  }

  Optional<Row> by(byte[] tokenLookup) {
    return rows(SURVEY.TOKEN_LOOKUP.eq(tokenLookup)).stream().findFirst();
  }

  /** All, the newest first. */
  List<Row> all() {
    return rows(DSL.noCondition());
  }

  /** Nobody else turns this survey or gives to it before the transaction ends. */
  void hold(SurveyId id) {
    dsl.update(SURVEY).set(SURVEY.ID, SURVEY.ID).where(SURVEY.ID.eq(id.value())).execute();
  }

  void turn(SurveyId id, Turn turn) {
    dsl.insertInto(SURVEY_TURN)
        .set(SURVEY_TURN.ID, UUID.randomUUID())
        .set(SURVEY_TURN.SURVEY_ID, id.value())
        .set(SURVEY_TURN.TURNED_TO, turn.to().name())
        .set(SURVEY_TURN.TURNED_BY_ID, turn.by().value())
        .set(SURVEY_TURN.TURNED_AT, turn.at())
        .execute();
  }

  /** How it was turned, the oldest first. */
  List<Turn> turns(SurveyId id) {
    return dsl.select(SURVEY_TURN.TURNED_TO, SURVEY_TURN.TURNED_BY_ID, SURVEY_TURN.TURNED_AT)
        .from(SURVEY_TURN)
        .where(SURVEY_TURN.SURVEY_ID.eq(id.value()))
        .orderBy(SURVEY_TURN.TURNED_AT, SURVEY_TURN.ID)
        .fetch(
            row ->
                new Turn(Standing.valueOf(row.value1()), new StaffId(row.value2()), row.value3()));
  }

  void took(SurveyId id, Taking taking) {
    dsl.insertInto(SURVEY_TAKING)
        .set(SURVEY_TAKING.ID, UUID.randomUUID())
        .set(SURVEY_TAKING.SURVEY_ID, id.value())
        .set(SURVEY_TAKING.TAKEN_BY_ID, taking.by().value())
        .set(SURVEY_TAKING.TAKEN_AT, taking.at())
        .set(SURVEY_TAKING.ANSWERS, taking.rows())
        .execute();
  }

  /** Who took its table, the oldest first. */
  List<Taking> takings(SurveyId id) {
    return dsl.select(SURVEY_TAKING.TAKEN_BY_ID, SURVEY_TAKING.TAKEN_AT, SURVEY_TAKING.ANSWERS)
        .from(SURVEY_TAKING)
        .where(SURVEY_TAKING.SURVEY_ID.eq(id.value()))
        .orderBy(SURVEY_TAKING.TAKEN_AT, SURVEY_TAKING.ID)
        .fetch(row -> new Taking(new StaffId(row.value1()), row.value2(), row.value3()));
  }

  private List<Row> rows(Condition which) {
    return dsl.select(
            SURVEY.ID, SURVEY.MADE_BY_ID, SURVEY.MADE_AT, SURVEY.FORM_SEALED, SURVEY.TOKEN_SEALED)
        .from(SURVEY)
        .where(which)
        .orderBy(SURVEY.MADE_AT.desc(), SURVEY.ID)
        .fetch(
            row ->
                new Row(
                    new SurveyId(row.value1()),
                    new StaffId(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }

  /** A survey as it is stored. */
  record Row(SurveyId id, StaffId by, Instant at, byte[] form, byte[] token) {}

  /** One turn: to what, by whom, and when. */
  record Turn(Standing to, StaffId by, Instant at) {}

  /** One table that was taken: by whom, when, and of how many answers. */
  record Taking(StaffId by, Instant at, int rows) {}
}
