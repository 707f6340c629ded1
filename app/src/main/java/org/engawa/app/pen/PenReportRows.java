// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import static org.engawa.schema.Tables.PEN_REPORT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;
import org.engawa.app.veranda.Concern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** At which letters somebody asked a moderator to look. Who asked is shown nowhere. */
@Repository
final class PenReportRows {

  private final DSLContext dsl;

  PenReportRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Report report) {
    dsl.insertInto(PEN_REPORT)
        .set(PEN_REPORT.ID, report.id())
        .set(PEN_REPORT.LETTER_ID, report.letter().value())
        .set(PEN_REPORT.VOICE_ID, report.by().value())
        .set(PEN_REPORT.KIND, report.concern().name())
        .set(PEN_REPORT.REACH, report.reach().name())
        .set(PEN_REPORT.WORDS_SEALED, report.words().orElse(null))
        .set(PEN_REPORT.SAID_AT, report.at())
        .onConflict(PEN_REPORT.ID)
        .doNothing()
        .execute();
  }

  /** Those that nobody has settled, the oldest first. */
  List<Report> open(int most) {
    return fetch(PEN_REPORT.SETTLED_AT.isNull(), most);
  }

  /** Those about one letter that nobody has settled, the oldest first. */
  List<Report> openAbout(PenLetterId letter) {
    return fetch(about(letter).and(PEN_REPORT.SETTLED_AT.isNull()), Integer.MAX_VALUE);
  }

  boolean isOpenAbout(PenLetterId letter) {
    return dsl.fetchExists(
        dsl.selectOne().from(PEN_REPORT).where(about(letter)).and(PEN_REPORT.SETTLED_AT.isNull()));
  }

  void settle(PenLetterId letter, Instant at) {
    dsl.update(PEN_REPORT)
        .set(PEN_REPORT.SETTLED_AT, at)
        .where(about(letter))
        .and(PEN_REPORT.SETTLED_AT.isNull())
        .execute();
  }

  void removeAbout(PenLetterId letter) {
    dsl.deleteFrom(PEN_REPORT).where(about(letter)).execute();
  }

  /** What was asked stays to be looked at, without the words of whoever has left. */
  void emptyWords(OwnerId voice) {
    dsl.update(PEN_REPORT)
        .setNull(PEN_REPORT.WORDS_SEALED)
        .where(PEN_REPORT.VOICE_ID.eq(voice.value()))
        .execute();
  }

  private static Condition about(PenLetterId letter) {
    return PEN_REPORT.LETTER_ID.eq(letter.value());
  }

  private List<Report> fetch(Condition which, int most) {
    return dsl.select(
            PEN_REPORT.ID,
            PEN_REPORT.LETTER_ID,
            PEN_REPORT.VOICE_ID,
            PEN_REPORT.KIND,
            PEN_REPORT.REACH,
            PEN_REPORT.WORDS_SEALED,
            PEN_REPORT.SAID_AT)
        .from(PEN_REPORT)
        .where(which)
        .orderBy(PEN_REPORT.SAID_AT, PEN_REPORT.ID)
        .limit(most)
        .fetch(
            row ->
                new Report(
                    row.value1(),
                    new PenLetterId(row.value2()),
                    new OwnerId(row.value3()),
                    Concern.valueOf(row.value4()),
                    Reach.valueOf(row.value5()),
                    Optional.ofNullable(row.value6()),
                    row.value7()));
  }

  /** How much of the letters a moderator may read. */
  enum Reach {
    ALONE,
    /** The ten around it, too. */
    AROUND
  }

  /** One report, its words sealed under the voice of whoever asked. */
  record Report(
      UUID id,
      PenLetterId letter,
      OwnerId by,
      Concern concern,
      Reach reach,
      Optional<byte[]> words,
      Instant at) {

    static Place placeOf(UUID id) {
      return new Place("pen_report", "words_sealed", id);
    }
  }
}
