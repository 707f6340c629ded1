// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.WAS_EXCHANGED;

import java.util.List;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What stays at the desk of words that are gone: that there were some, and nothing else. */
@Repository
final class Exchanged {

  private final DSLContext dsl;

  Exchanged(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(CaseId of, StaffId with, What what) {
    dsl.insertInto(WAS_EXCHANGED)
        .set(WAS_EXCHANGED.CASE_ID, of.value())
        .set(WAS_EXCHANGED.STAFF_ID, with.value())
        .set(WAS_EXCHANGED.WHAT, what.name())
        .onConflictDoNothing()
        .execute();
  }

  /** That a letter was there; of those with a mentor nothing stays. */
  void add(SealedLetter gone) {
    switch (gone.within()) {
      case Within.Case(CaseId of) -> add(of, gone.with(), What.LETTERS);
      case Within.Mentorship _ -> {}
    }
  }

  /** What of a case was exchanged with one of the staff and is gone. */
  List<What> of(CaseId of, StaffId with) {
    return dsl.select(WAS_EXCHANGED.WHAT)
        .from(WAS_EXCHANGED)
        .where(WAS_EXCHANGED.CASE_ID.eq(of.value()))
        .and(WAS_EXCHANGED.STAFF_ID.eq(with.value()))
        .orderBy(WAS_EXCHANGED.WHAT)
        .fetch(row -> What.valueOf(row.value1()));
  }

  /** What it was. */
  enum What {
    LETTERS,
    TALK
  }
}
