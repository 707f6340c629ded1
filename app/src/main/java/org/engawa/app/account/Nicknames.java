// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.engawa.schema.Tables.ACCOUNT;
import static org.engawa.schema.Tables.NICKNAME;
import static org.engawa.schema.Tables.TONIGHT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Persons and families, by the lookup of their nickname. */
@Repository
final class Nicknames {

  private final DSLContext dsl;

  Nicknames(DSLContext dsl) {
    this.dsl = dsl;
  }

  boolean taken(byte[] lookup) {
    return dsl.fetchExists(
        dsl.selectOne().from(NICKNAME).where(NICKNAME.NICKNAME_LOOKUP.eq(lookup)));
  }

  /** Whether the nickname was free; when not, nothing is left behind. */
  boolean add(Known known, Language language) {
    dsl.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, known.id().value())
        .set(ACCOUNT.KIND, AccountKind.of(known.id()).key())
        .set(ACCOUNT.LANGUAGE, language.code())
        .set(ACCOUNT.THEME, "")
        .execute();
    int added =
        dsl.insertInto(NICKNAME)
            .set(NICKNAME.ACCOUNT_ID, known.id().value())
            .set(NICKNAME.NICKNAME_LOOKUP, known.lookup())
            .set(NICKNAME.NICKNAME_SEALED, known.nickname())
            .set(NICKNAME.AGE_SEALED, known.age().orElse(null))
            .set(NICKNAME.WORDS, known.words().text())
            .onConflict(NICKNAME.NICKNAME_LOOKUP)
            .doNothing()
            .execute();
    if (added == 0) {
      dsl.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(known.id().value())).execute();
    }
    return added == 1;
  }

  Optional<Known> by(byte[] lookup) {
    return dsl.select(
            ACCOUNT.ID,
            ACCOUNT.KIND,
            NICKNAME.NICKNAME_LOOKUP,
            NICKNAME.NICKNAME_SEALED,
            NICKNAME.AGE_SEALED,
            NICKNAME.WORDS)
        .from(NICKNAME)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(NICKNAME.ACCOUNT_ID))
        .where(NICKNAME.NICKNAME_LOOKUP.eq(lookup))
        .and(ACCOUNT.GONE_AT.isNull())
        .fetchOptional(Nicknames::known);
  }

  Optional<Known> of(AccountId id) {
    return dsl.select(
            ACCOUNT.ID,
            ACCOUNT.KIND,
            NICKNAME.NICKNAME_LOOKUP,
            NICKNAME.NICKNAME_SEALED,
            NICKNAME.AGE_SEALED,
            NICKNAME.WORDS)
        .from(NICKNAME)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(NICKNAME.ACCOUNT_ID))
        .where(NICKNAME.ACCOUNT_ID.eq(id.value()))
        .and(ACCOUNT.KIND.eq(AccountKind.of(id).key()))
        .fetchOptional(Nicknames::known);
  }

  void replaceWords(AccountId id, Stretched words) {
    dsl.update(NICKNAME)
        .set(NICKNAME.WORDS, words.text())
        .where(NICKNAME.ACCOUNT_ID.eq(id.value()))
        .execute();
  }

  /** Nothing of it is kept once its session has ended. */
  void forTonight(AccountId id, Instant now) {
    dsl.insertInto(TONIGHT)
        .set(TONIGHT.ACCOUNT_ID, id.value())
        .set(TONIGHT.SINCE_AT, now)
        .execute();
  }

  boolean tonight(AccountId id) {
    return dsl.fetchExists(dsl.selectOne().from(TONIGHT).where(TONIGHT.ACCOUNT_ID.eq(id.value())));
  }

  /** Whether it was for tonight until now. */
  boolean forLonger(AccountId id) {
    return dsl.deleteFrom(TONIGHT).where(TONIGHT.ACCOUNT_ID.eq(id.value())).execute() == 1;
  }

  /** Leaves an empty tombstone. */
  void erase(AccountId id, Instant now) {
    forLonger(id);
    dsl.deleteFrom(NICKNAME).where(NICKNAME.ACCOUNT_ID.eq(id.value())).execute();
    dsl.update(ACCOUNT)
        .set(ACCOUNT.GONE_AT, now)
        .setNull(ACCOUNT.ERASE_AFTER_AT)
        .set(ACCOUNT.LANGUAGE, Language.EN.code())
        .set(ACCOUNT.THEME, "")
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  void eraseAfter(AccountId id, Optional<Instant> when) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.ERASE_AFTER_AT, when.orElse(null))
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  Optional<Instant> eraseAfter(AccountId id) {
    return dsl.select(ACCOUNT.ERASE_AFTER_AT)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.eq(id.value()))
        .and(ACCOUNT.ERASE_AFTER_AT.isNotNull())
        .fetchOptional(ACCOUNT.ERASE_AFTER_AT);
  }

  List<AccountId> toErase(Instant now) {
    return dsl.select(ACCOUNT.ID, ACCOUNT.KIND)
        .from(ACCOUNT)
        .where(ACCOUNT.ERASE_AFTER_AT.le(now))
        .orderBy(ACCOUNT.ERASE_AFTER_AT)
        .fetch(row -> AccountKind.of(row.value2()).id(row.value1()));
  }

  /** Whether its time has come, and nobody else has said so before. */
  boolean due(AccountId id, Instant now) {
    return dsl.update(ACCOUNT)
            .setNull(ACCOUNT.ERASE_AFTER_AT)
            .where(ACCOUNT.ID.eq(id.value()))
            .and(ACCOUNT.ERASE_AFTER_AT.le(now))
            .execute()
        == 1;
  }

  void prefer(AccountId id, Language language, String theme) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.LANGUAGE, language.code())
        .set(ACCOUNT.THEME, theme)
        .where(ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  boolean present(AccountId id) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(ACCOUNT)
            .where(ACCOUNT.ID.eq(id.value()))
            .and(ACCOUNT.KIND.eq(AccountKind.of(id).key()))
            .and(ACCOUNT.GONE_AT.isNull()));
  }

  private static Known known(Record row) {
    UUID id = row.get(ACCOUNT.ID);
    return new Known(
        AccountKind.of(row.get(ACCOUNT.KIND)).id(id),
        row.get(NICKNAME.NICKNAME_LOOKUP),
        row.get(NICKNAME.NICKNAME_SEALED),
        Optional.ofNullable(row.get(NICKNAME.AGE_SEALED)),
        Stretched.parse(row.get(NICKNAME.WORDS)));
  }

  /** A person or one of a family as the table keeps them. */
  record Known(
      AccountId id, byte[] lookup, byte[] nickname, Optional<byte[]> age, Stretched words) {}
}
