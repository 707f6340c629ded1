// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import static org.engawa.schema.Tables.PASSKEY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Passkeys, by the lookup of their credential. */
@Repository
final class PasskeyRows {

  private final DSLContext dsl;

  PasskeyRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Whether the credential was new here. */
  boolean add(Passkey passkey) {
    return dsl.insertInto(PASSKEY)
            .set(PASSKEY.ID, passkey.id())
            .set(PASSKEY.ACCOUNT_ID, passkey.account().value())
            .set(PASSKEY.KIND, kind(passkey.account()))
            .set(PASSKEY.CREDENTIAL_LOOKUP, passkey.lookup())
            .set(PASSKEY.CREDENTIAL_SEALED, passkey.credential())
            .set(PASSKEY.HANDLE_SEALED, passkey.handle())
            .set(PASSKEY.LABEL_SEALED, passkey.label())
            .set(PASSKEY.USES, passkey.uses())
            .set(PASSKEY.ADDED_AT, passkey.addedAt())
            .onConflict(PASSKEY.CREDENTIAL_LOOKUP)
            .doNothing()
            .execute()
        == 1;
  }

  /** All of an account, the oldest first. */
  List<Passkey> of(AccountId account) {
    return dsl.selectFrom(PASSKEY)
        .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
        .and(PASSKEY.KIND.eq(kind(account)))
        .orderBy(PASSKEY.ADDED_AT, PASSKEY.ID)
        .fetch(PasskeyRows::passkey);
  }

  Optional<Passkey> by(byte[] lookup) {
    return dsl.selectFrom(PASSKEY)
        .where(PASSKEY.CREDENTIAL_LOOKUP.eq(lookup))
        .fetchOptional(PasskeyRows::passkey);
  }

  /** Whether the count is later than the last one, or the device counts nothing. */
  boolean used(UUID id, long uses) {
    return dsl.update(PASSKEY)
            .set(PASSKEY.USES, uses)
            .where(PASSKEY.ID.eq(id))
            .and(PASSKEY.USES.lt(uses).or(PASSKEY.USES.eq(0L)))
            .execute()
        == 1;
  }

  /** Whether this account had it. */
  boolean remove(AccountId account, UUID id) {
    return dsl.deleteFrom(PASSKEY)
            .where(PASSKEY.ID.eq(id))
            .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
            .and(PASSKEY.KIND.eq(kind(account)))
            .execute()
        == 1;
  }

  void removeAll(AccountId account) {
    dsl.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account.value())).execute();
  }

  private static Passkey passkey(Record row) {
    return new Passkey(
        row.get(PASSKEY.ID),
        account(row.get(PASSKEY.KIND), row.get(PASSKEY.ACCOUNT_ID)),
        row.get(PASSKEY.CREDENTIAL_LOOKUP),
        row.get(PASSKEY.CREDENTIAL_SEALED),
        row.get(PASSKEY.HANDLE_SEALED),
        row.get(PASSKEY.LABEL_SEALED),
        row.get(PASSKEY.USES),
        row.get(PASSKEY.ADDED_AT));
  }

  private static String kind(AccountId account) {
    return switch (account) {
      case PersonId _ -> "person";
      case FamilyId _ -> "family";
      case StaffId _ -> "staff";
    };
  }

  private static AccountId account(String kind, UUID id) {
    return switch (kind) {
      case "person" -> new PersonId(id);
      case "family" -> new FamilyId(id);
      default -> new StaffId(id);
    };
  }
}
