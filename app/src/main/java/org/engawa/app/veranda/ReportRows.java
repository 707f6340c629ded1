// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.engawa.schema.Tables.BOARD_ACT;
import static org.engawa.schema.Tables.BOARD_POST;
import static org.engawa.schema.Tables.BOARD_REPORT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.vault.Place;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people asked somebody to look at. Who asked stands here and nowhere else. */
@Repository
final class ReportRows {

  private final DSLContext dsl;

  ReportRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Report report) {
    dsl.insertInto(BOARD_REPORT)
        .set(BOARD_REPORT.ID, report.id())
        .set(BOARD_REPORT.POST_ID, report.post().value())
        .set(BOARD_REPORT.REPORTER_ID, report.by().map(PersonId::value).orElse(null))
        .set(BOARD_REPORT.KIND, report.concern().name())
        .set(BOARD_REPORT.WORDS_SEALED, report.words().orElse(null))
        .set(BOARD_REPORT.SAID_AT, report.at())
        .onConflict(BOARD_REPORT.ID)
        .doNothing()
        .execute();
  }

  /** Those that nobody has settled, the oldest first. */
  List<Report> open(int most) {
    return dsl.select(
            BOARD_REPORT.ID,
            BOARD_REPORT.POST_ID,
            BOARD_REPORT.REPORTER_ID,
            BOARD_REPORT.KIND,
            BOARD_REPORT.WORDS_SEALED,
            BOARD_REPORT.SAID_AT)
        .from(BOARD_REPORT)
        .where(BOARD_REPORT.SETTLED_AT.isNull())
        .orderBy(BOARD_REPORT.SAID_AT, BOARD_REPORT.ID)
        .limit(most)
        .fetch(
            row ->
                new Report(
                    row.value1(),
                    new PostId(row.value2()),
                    Optional.ofNullable(row.value3()).map(PersonId::new),
                    Concern.valueOf(row.value4()),
                    Optional.ofNullable(row.value5()),
                    row.value6()));
  }

  /** Those of one post, the oldest first. */
  List<Report> of(PostId post) {
    return dsl.select(
            BOARD_REPORT.ID,
            BOARD_REPORT.POST_ID,
            BOARD_REPORT.REPORTER_ID,
            BOARD_REPORT.KIND,
            BOARD_REPORT.WORDS_SEALED,
            BOARD_REPORT.SAID_AT)
        .from(BOARD_REPORT)
        .where(BOARD_REPORT.POST_ID.eq(post.value()))
        .orderBy(BOARD_REPORT.SAID_AT, BOARD_REPORT.ID)
        .fetch(
            row ->
                new Report(
                    row.value1(),
                    new PostId(row.value2()),
                    Optional.ofNullable(row.value3()).map(PersonId::new),
                    Concern.valueOf(row.value4()),
                    Optional.ofNullable(row.value5()),
                    row.value6()));
  }

  /** What somebody asked and was done about it, what they asked last first. */
  List<Settled> settled(PersonId reporter, int most) {
    return dsl.select(BOARD_REPORT.SAID_AT, BOARD_POST.THREAD_ID, BOARD_ACT.KIND)
        .from(BOARD_REPORT)
        .join(BOARD_ACT)
        .on(BOARD_ACT.POST_ID.eq(BOARD_REPORT.POST_ID))
        .and(BOARD_ACT.ACTED_AT.eq(BOARD_REPORT.SETTLED_AT))
        .join(BOARD_POST)
        .on(BOARD_POST.ID.eq(BOARD_REPORT.POST_ID))
        .where(BOARD_REPORT.REPORTER_ID.eq(reporter.value()))
        .orderBy(BOARD_REPORT.SAID_AT.desc(), BOARD_REPORT.ID)
        .limit(most)
        .fetch(
            row ->
                new Settled(row.value1(), new ThreadId(row.value2()), Act.valueOf(row.value3())));
  }

  void settle(PostId post, Instant at) {
    dsl.update(BOARD_REPORT)
        .set(BOARD_REPORT.SETTLED_AT, at)
        .where(BOARD_REPORT.POST_ID.eq(post.value()))
        .and(BOARD_REPORT.SETTLED_AT.isNull())
        .execute();
  }

  /** What was asked stays to be looked at, without who asked and without their words. */
  void forget(PersonId reporter) {
    dsl.update(BOARD_REPORT)
        .setNull(BOARD_REPORT.REPORTER_ID)
        .setNull(BOARD_REPORT.WORDS_SEALED)
        .where(BOARD_REPORT.REPORTER_ID.eq(reporter.value()))
        .execute();
  }

  /**
   * What was done about a report.
   *
   * @param at when it was asked
   */
  record Settled(Instant at, ThreadId thread, Act done) {}

  /** One report. */
  record Report(
      UUID id,
      PostId post,
      Optional<PersonId> by,
      Concern concern,
      Optional<byte[]> words,
      Instant at) {

    static Place placeOf(UUID id) {
      return new Place("board_report", "words_sealed", id);
    }
  }
}
