// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.engawa.schema.Tables.BROUGHT_WORDING;
import static org.engawa.schema.Tables.WORDING_RETIREMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.measure.chime.Informant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The wordings that operators brought. */
@Repository
final class WordingRows {

  private final DSLContext dsl;

  WordingRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Keeps a wording; one that was kept before stays as it is. */
  void add(WordingRow row) {
    dsl.insertInto(BROUGHT_WORDING)
        .set(BROUGHT_WORDING.ID, row.id().value())
        .set(BROUGHT_WORDING.CARD, row.about().card())
        .set(BROUGHT_WORDING.LANGUAGE, row.about().language())
        .set(BROUGHT_WORDING.INFORMANT, row.informant().name())
        .set(BROUGHT_WORDING.CODING, row.about().coding())
        .set(BROUGHT_WORDING.YAML, row.yaml())
        .set(BROUGHT_WORDING.CONFIRMED_BY, row.right().confirmedBy())
        .set(BROUGHT_WORDING.CONFIRMED_ON, row.right().confirmedOn().toString())
        .set(BROUGHT_WORDING.GROUND, row.right().ground())
        .set(BROUGHT_WORDING.BROUGHT_BY_ID, row.by().value())
        .set(BROUGHT_WORDING.BROUGHT_AT, row.at())
        .onConflict(BROUGHT_WORDING.ID)
        .doNothing()
        .execute();
  }

  /** Says that it is out of use; says false when there is none, or it was said before. */
  boolean retire(UUID wording, StaffId by, Instant at) {
    return dsl.fetchExists(BROUGHT_WORDING, BROUGHT_WORDING.ID.eq(wording))
        && dsl.insertInto(WORDING_RETIREMENT)
                .set(WORDING_RETIREMENT.WORDING_ID, wording)
                .set(WORDING_RETIREMENT.RETIRED_BY_ID, by.value())
                .set(WORDING_RETIREMENT.RETIRED_AT, at)
                .onConflict(WORDING_RETIREMENT.WORDING_ID)
                .doNothing()
                .execute()
            == 1;
  }

  /** All, the newest first. */
  List<WordingRow> all() {
    return dsl.select(
            BROUGHT_WORDING.ID,
            BROUGHT_WORDING.CARD,
            BROUGHT_WORDING.LANGUAGE,
            BROUGHT_WORDING.INFORMANT,
            BROUGHT_WORDING.CODING,
            BROUGHT_WORDING.YAML,
            BROUGHT_WORDING.CONFIRMED_BY,
            BROUGHT_WORDING.CONFIRMED_ON,
            BROUGHT_WORDING.GROUND,
            BROUGHT_WORDING.BROUGHT_BY_ID,
            BROUGHT_WORDING.BROUGHT_AT,
            WORDING_RETIREMENT.RETIRED_BY_ID,
            WORDING_RETIREMENT.RETIRED_AT)
        .from(BROUGHT_WORDING)
        .leftJoin(WORDING_RETIREMENT)
        .on(WORDING_RETIREMENT.WORDING_ID.eq(BROUGHT_WORDING.ID))
        .orderBy(BROUGHT_WORDING.BROUGHT_AT.desc(), BROUGHT_WORDING.ID)
        .fetch(
            row ->
                new WordingRow(
                    new WordingId(row.value1()),
                    new WordingRow.About(row.value2(), row.value3(), row.value5()),
                    Informant.valueOf(row.value4()),
                    row.value6(),
                    new RightToUse(row.value7(), LocalDate.parse(row.value8()), row.value9()),
                    new StaffId(row.value10()),
                    row.value11(),
                    retired(row.value12(), row.value13())));
  }

  private static Optional<BroughtWording.Retired> retired(@Nullable UUID by, @Nullable Instant at) {
    return by == null || at == null
        ? Optional.empty()
        : Optional.of(new BroughtWording.Retired(new StaffId(by), at));
  }
}
