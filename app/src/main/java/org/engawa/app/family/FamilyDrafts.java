// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import static org.engawa.schema.Tables.FAMILY_DRAFT;

import java.util.Optional;
import org.engawa.app.account.FamilyId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What one of a family was writing when they left, sealed. */
@Repository
final class FamilyDrafts {

  private final DSLContext dsl;

  FamilyDrafts(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(FamilyId family, String form, byte[] fields) {
    dsl.insertInto(FAMILY_DRAFT)
        .set(FAMILY_DRAFT.FAMILY_ID, family.value())
        .set(FAMILY_DRAFT.FORM, form)
        .set(FAMILY_DRAFT.FIELDS_SEALED, fields)
        .onConflict(FAMILY_DRAFT.FAMILY_ID, FAMILY_DRAFT.FORM)
        .doUpdate()
        .set(FAMILY_DRAFT.FIELDS_SEALED, fields)
        .execute();
  }

  Optional<byte[]> of(FamilyId family, String form) {
    return dsl.select(FAMILY_DRAFT.FIELDS_SEALED)
        .from(FAMILY_DRAFT)
        .where(FAMILY_DRAFT.FAMILY_ID.eq(family.value()))
        .and(FAMILY_DRAFT.FORM.eq(form))
        .fetchOptional(FAMILY_DRAFT.FIELDS_SEALED);
  }

  void removeAll(FamilyId family) {
    dsl.deleteFrom(FAMILY_DRAFT).where(FAMILY_DRAFT.FAMILY_ID.eq(family.value())).execute();
  }

  void remove(FamilyId family, String form) {
    dsl.deleteFrom(FAMILY_DRAFT)
        .where(FAMILY_DRAFT.FAMILY_ID.eq(family.value()))
        .and(FAMILY_DRAFT.FORM.eq(form))
        .execute();
  }
}
