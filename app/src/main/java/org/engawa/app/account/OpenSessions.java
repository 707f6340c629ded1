// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.engawa.schema.Tables.ACCOUNT;
import static org.engawa.schema.Tables.OPEN_SESSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The sessions that are open, found by a hash of what the cookie holds. */
@Repository
final class OpenSessions {

  private static final int AT_ONCE = 500;

  private final DSLContext dsl;

  OpenSessions(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Row row) {
    dsl.insertInto(OPEN_SESSION)
        .set(OPEN_SESSION.ID_HASH, row.idHash())
        .set(OPEN_SESSION.ACCOUNT_ID, row.account().value())
        .set(OPEN_SESSION.DEVICE, row.device().name())
        .set(OPEN_SESSION.STARTED_AT, row.startedAt())
        .set(OPEN_SESSION.USED_AT, row.usedAt())
        .set(OPEN_SESSION.ENDS_AT, row.endsAt())
        .set(OPEN_SESSION.FRESH_AT, row.freshAt())
        .set(OPEN_SESSION.ALONE_SEALED, row.alone().orElse(null))
        .execute();
  }

  Optional<Found> find(byte[] idHash) {
    return dsl.select(OPEN_SESSION.fields())
        .select(ACCOUNT.KIND, ACCOUNT.LANGUAGE, ACCOUNT.THEME)
        .from(OPEN_SESSION)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(OPEN_SESSION.ACCOUNT_ID))
        .where(OPEN_SESSION.ID_HASH.eq(idHash))
        .and(ACCOUNT.GONE_AT.isNull())
        .fetchOptional(OpenSessions::found);
  }

  /** Those of these that are there, some hundred in one question. */
  List<Row> among(List<byte[]> hashes) {
    List<Row> found = new ArrayList<>();
    for (int from = 0; from < hashes.size(); from += AT_ONCE) {
      dsl.select(OPEN_SESSION.fields())
          .select(ACCOUNT.KIND, ACCOUNT.LANGUAGE, ACCOUNT.THEME)
          .from(OPEN_SESSION)
          .join(ACCOUNT)
          .on(ACCOUNT.ID.eq(OPEN_SESSION.ACCOUNT_ID))
          .where(
              OPEN_SESSION.ID_HASH.in(
                  hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()))))
          .and(ACCOUNT.GONE_AT.isNull())
          .orderBy(OPEN_SESSION.ID_HASH)
          .forEach(row -> found.add(found(row).row()));
    }
    return found;
  }

  void used(byte[] idHash, Instant now) {
    dsl.update(OPEN_SESSION)
        .set(OPEN_SESSION.USED_AT, now)
        .where(OPEN_SESSION.ID_HASH.eq(idHash))
        .execute();
  }

  void end(byte[] idHash) {
    dsl.deleteFrom(OPEN_SESSION).where(OPEN_SESSION.ID_HASH.eq(idHash)).execute();
  }

  int endOthers(AccountId id, byte[] mine) {
    return dsl.deleteFrom(OPEN_SESSION)
        .where(OPEN_SESSION.ACCOUNT_ID.eq(id.value()))
        .and(OPEN_SESSION.ID_HASH.ne(mine))
        .execute();
  }

  boolean others(AccountId id, byte[] mine) {
    return dsl.fetchExists(
        dsl.selectOne()
            .from(OPEN_SESSION)
            .where(OPEN_SESSION.ACCOUNT_ID.eq(id.value()))
            .and(OPEN_SESSION.ID_HASH.ne(mine)));
  }

  void sweep(Instant now) {
    dsl.deleteFrom(OPEN_SESSION).where(OPEN_SESSION.ENDS_AT.le(now)).execute();
  }

  private static Found found(Record row) {
    AccountId account = AccountKind.of(row.get(ACCOUNT.KIND)).id(row.get(OPEN_SESSION.ACCOUNT_ID));
    return new Found(
        new Row(
            row.get(OPEN_SESSION.ID_HASH),
            account,
            Device.valueOf(row.get(OPEN_SESSION.DEVICE)),
            row.get(OPEN_SESSION.STARTED_AT),
            row.get(OPEN_SESSION.USED_AT),
            row.get(OPEN_SESSION.ENDS_AT),
            row.get(OPEN_SESSION.FRESH_AT),
            Optional.ofNullable(row.get(OPEN_SESSION.ALONE_SEALED))),
        Language.of(row.get(ACCOUNT.LANGUAGE)).orElse(Language.EN),
        row.get(ACCOUNT.THEME));
  }

  /** A session as the table keeps it. */
  record Row(
      byte[] idHash,
      AccountId account,
      Device device,
      Instant startedAt,
      Instant usedAt,
      Instant endsAt,
      Instant freshAt,
      Optional<byte[]> alone) {}

  /** A session with what its account prefers. */
  record Found(Row row, Language language, String theme) {}
}
