// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.engawa.schema.Tables.FAMILY_OF_CASE;
import static org.engawa.schema.Tables.PERSON_OF_CASE;
import static org.engawa.schema.Tables.STAFF_OF_CASE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** The rows that say who stands how to which case, and stood. */
@Repository
final class CaseRelations {

  private static final Side PERSON =
      new Side(
          PERSON_OF_CASE,
          PERSON_OF_CASE.ID,
          PERSON_OF_CASE.CASE_ID,
          PERSON_OF_CASE.PERSON_ID,
          PERSON_OF_CASE.BEGUN_AT,
          PERSON_OF_CASE.ENDED_AT);
  private static final Side FAMILY =
      new Side(
          FAMILY_OF_CASE,
          FAMILY_OF_CASE.ID,
          FAMILY_OF_CASE.CASE_ID,
          FAMILY_OF_CASE.FAMILY_ID,
          FAMILY_OF_CASE.BEGUN_AT,
          FAMILY_OF_CASE.ENDED_AT);
  private static final Side STAFF =
      new Side(
          STAFF_OF_CASE,
          STAFF_OF_CASE.ID,
          STAFF_OF_CASE.CASE_ID,
          STAFF_OF_CASE.STAFF_ID,
          STAFF_OF_CASE.BEGUN_AT,
          STAFF_OF_CASE.ENDED_AT);

  private final DSLContext dsl;

  CaseRelations(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Begins a relation; one that already stands goes on. */
  void begin(CaseId of, AccountId who, Instant now) {
    Side side = sideOf(who);
    dsl.insertInto(side.table())
        .set(side.id(), UUID.randomUUID())
        .set(side.ofCase(), of.value())
        .set(side.who(), who.value())
        .set(side.begun(), now)
        .onConflictDoNothing()
        .execute();
  }

  /** Ends a relation, if it stands. */
  void end(CaseId of, AccountId who, Instant now) {
    Side side = sideOf(who);
    dsl.update(side.table())
        .set(side.ended(), now)
        .where(side.ofCase().eq(of.value()))
        .and(side.who().eq(who.value()))
        .and(side.ended().isNull())
        .execute();
  }

  /** Since when they stand so, if they do. */
  Optional<Instant> since(CaseId of, AccountId who) {
    Side side = sideOf(who);
    return dsl.select(side.begun())
        .from(side.table())
        .where(side.ofCase().eq(of.value()))
        .and(side.who().eq(who.value()))
        .and(side.ended().isNull())
        .fetchOptional(side.begun());
  }

  /** The cases to which they belong now, in the order in which they came. */
  List<CaseId> casesOf(AccountId who) {
    Side side = sideOf(who);
    return dsl.select(side.ofCase())
        .from(side.table())
        .where(side.who().eq(who.value()))
        .and(side.ended().isNull())
        .orderBy(side.begun(), side.id())
        .fetch(row -> new CaseId(row.value1()));
  }

  List<PersonId> personsOf(CaseId of) {
    return whoOf(PERSON, of).stream().map(PersonId::new).toList();
  }

  List<FamilyId> familiesOf(CaseId of) {
    return whoOf(FAMILY, of).stream().map(FamilyId::new).toList();
  }

  List<StaffId> staffOf(CaseId of) {
    return whoOf(STAFF, of).stream().map(StaffId::new).toList();
  }

  private List<UUID> whoOf(Side side, CaseId of) {
    return dsl.select(side.who())
        .from(side.table())
        .where(side.ofCase().eq(of.value()))
        .and(side.ended().isNull())
        .orderBy(side.begun(), side.id())
        .fetch(side.who());
  }

  private static Side sideOf(AccountId who) {
    return switch (who) {
      case PersonId _ -> PERSON;
      case FamilyId _ -> FAMILY;
      case StaffId _ -> STAFF;
    };
  }

  /** The three tables have the same columns, and no row of one is ever in another. */
  private record Side(
      Table<?> table,
      Field<UUID> id,
      Field<UUID> ofCase,
      Field<UUID> who,
      Field<Instant> begun,
      Field<Instant> ended) {}
}
