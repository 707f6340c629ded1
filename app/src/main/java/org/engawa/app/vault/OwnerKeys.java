// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.engawa.schema.Tables.AUDIT_LINE;
import static org.engawa.schema.Tables.OWNER_KEY;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The wrapped keys of all owners. */
@Repository
final class OwnerKeys {

  private final DSLContext dsl;

  OwnerKeys(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(OwnerId owner, UUID erasure, byte[] wrapped) {
    dsl.insertInto(OWNER_KEY)
        .set(OWNER_KEY.OWNER_ID, owner.value())
        .set(OWNER_KEY.ERASURE_ID, erasure)
        .set(OWNER_KEY.WRAPPED_KEY, wrapped)
        .execute();
  }

  Optional<Wrapped> of(OwnerId owner) {
    return dsl.select(OWNER_KEY.WRAPPED_KEY, OWNER_KEY.PUBLIC_KEY)
        .from(OWNER_KEY)
        .where(OWNER_KEY.OWNER_ID.eq(owner.value()))
        .fetchOptional(row -> new Wrapped(row.value1(), Optional.ofNullable(row.value2())));
  }

  Map<OwnerId, Wrapped> of(Collection<OwnerId> some) {
    return dsl.select(OWNER_KEY.OWNER_ID, OWNER_KEY.WRAPPED_KEY, OWNER_KEY.PUBLIC_KEY)
        .from(OWNER_KEY)
        .where(OWNER_KEY.OWNER_ID.in(some.stream().map(OwnerId::value).toList()))
        .fetchMap(
            row -> new OwnerId(row.value1()),
            row -> new Wrapped(row.value2(), Optional.ofNullable(row.value3())));
  }

  Optional<byte[]> privateHalfOf(OwnerId owner) {
    return dsl.select(OWNER_KEY.PRIVATE_SEALED)
        .from(OWNER_KEY)
        .where(OWNER_KEY.OWNER_ID.eq(owner.value()))
        .and(OWNER_KEY.PRIVATE_SEALED.isNotNull())
        .fetchOptional(OWNER_KEY.PRIVATE_SEALED);
  }

  /** Whether the pair was set; an owner who has one already keeps it. */
  boolean addPair(OwnerId owner, byte[] publicKey, byte[] privateSealed) {
    return dsl.update(OWNER_KEY)
            .set(OWNER_KEY.PUBLIC_KEY, publicKey)
            .set(OWNER_KEY.PRIVATE_SEALED, privateSealed)
            .where(OWNER_KEY.OWNER_ID.eq(owner.value()))
            .and(OWNER_KEY.PUBLIC_KEY.isNull())
            .execute()
        == 1;
  }

  boolean replacePrivateHalf(OwnerId owner, byte[] privateSealed) {
    return dsl.update(OWNER_KEY)
            .set(OWNER_KEY.PRIVATE_SEALED, privateSealed)
            .where(OWNER_KEY.OWNER_ID.eq(owner.value()))
            .and(OWNER_KEY.PRIVATE_SEALED.isNotNull())
            .execute()
        == 1;
  }

  /** Overwrites the key and deletes its row; the id under which the erasure is remembered. */
  Optional<UUID> destroy(OwnerId owner, byte[] noise) {
    Optional<UUID> erasure =
        dsl.update(OWNER_KEY)
            .set(OWNER_KEY.WRAPPED_KEY, noise)
            .set(OWNER_KEY.PUBLIC_KEY, noise)
            .set(OWNER_KEY.PRIVATE_SEALED, noise)
            .where(OWNER_KEY.OWNER_ID.eq(owner.value()))
            .returning(OWNER_KEY.ERASURE_ID)
            .fetchOptional(OWNER_KEY.ERASURE_ID);
    dsl.deleteFrom(OWNER_KEY).where(OWNER_KEY.OWNER_ID.eq(owner.value())).execute();
    return erasure;
  }

  boolean somethingIsSealed() {
    return dsl.fetchExists(OWNER_KEY) || dsl.fetchExists(AUDIT_LINE);
  }

  Optional<OwnerId> any() {
    return dsl.select(DSL.min(OWNER_KEY.OWNER_ID))
        .from(OWNER_KEY)
        .fetchOptional(row -> row.value1())
        .map(OwnerId::new);
  }

  /** An owner's key as it is stored. */
  record Wrapped(byte[] key, Optional<byte[]> publicKey) {
    @Override
    public String toString() {
      return "Wrapped[kept secret]";
    }
  }
}
