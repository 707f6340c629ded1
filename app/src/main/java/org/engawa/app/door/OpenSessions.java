// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.engawa.schema.Tables.ACCOUNT;
import static org.engawa.schema.Tables.OPEN_SESSION;
import static org.engawa.schema.Tables.TONIGHT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.AccountKind;
import org.engawa.app.account.PersonId;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.Language;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.event.EventListener;
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
        .select(TONIGHT.ACCOUNT_ID)
        .from(OPEN_SESSION)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(OPEN_SESSION.ACCOUNT_ID))
        .leftJoin(TONIGHT)
        .on(TONIGHT.ACCOUNT_ID.eq(OPEN_SESSION.ACCOUNT_ID))
        .where(OPEN_SESSION.ID_HASH.eq(idHash))
        .and(ACCOUNT.GONE_AT.isNull())
        .fetchOptional(OpenSessions::found);
  }

  /** Those of these that are there, some hundred in one question. */
  List<Row> among(List<byte[]> hashes) {
    List<Row> found = new ArrayList<>();
    for (int from = 0; from < hashes.size(); from += AT_ONCE) {
      dsl.select(OPEN_SESSION.fields())
          .select(ACCOUNT.KIND)
          .from(OPEN_SESSION)
          .join(ACCOUNT)
          .on(ACCOUNT.ID.eq(OPEN_SESSION.ACCOUNT_ID))
          .where(
              OPEN_SESSION.ID_HASH.in(
                  hashes.subList(from, Math.min(from + AT_ONCE, hashes.size()))))
          .and(ACCOUNT.GONE_AT.isNull())
          .orderBy(OPEN_SESSION.ID_HASH)
          .forEach(row -> found.add(row(row, account(row))));
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

  @EventListener
  void on(AccountErased erased) {
    dsl.deleteFrom(OPEN_SESSION).where(OPEN_SESSION.ACCOUNT_ID.eq(erased.id().value())).execute();
  }

  /** All of an account, the one that was begun last first. */
  List<Row> of(AccountId id) {
    return dsl.select(OPEN_SESSION.fields())
        .from(OPEN_SESSION)
        .where(OPEN_SESSION.ACCOUNT_ID.eq(id.value()))
        .orderBy(OPEN_SESSION.STARTED_AT.desc(), OPEN_SESSION.ID_HASH)
        .fetch(row -> row(row, id));
  }

  /** Who is here for tonight only and came before this, with or without a session. */
  List<PersonId> tonight(Instant before) {
    return dsl.select(TONIGHT.ACCOUNT_ID)
        .from(TONIGHT)
        .where(TONIGHT.SINCE_AT.lt(before))
        .orderBy(TONIGHT.ACCOUNT_ID)
        .fetch(row -> new PersonId(row.value1()));
  }

  void sweep(Instant now) {
    dsl.deleteFrom(OPEN_SESSION).where(OPEN_SESSION.ENDS_AT.le(now)).execute();
  }

  private static Found found(Record row) {
    return new Found(
        row(row, account(row)),
        Language.of(row.get(ACCOUNT.LANGUAGE)).orElse(Language.EN),
        row.get(ACCOUNT.THEME),
        row.get(TONIGHT.ACCOUNT_ID) != null);
  }

  private static AccountId account(Record row) {
    return AccountKind.of(row.get(ACCOUNT.KIND)).id(row.get(OPEN_SESSION.ACCOUNT_ID));
  }

  private static Row row(Record row, AccountId account) {
    return new Row(
        row.get(OPEN_SESSION.ID_HASH),
        account,
        Device.valueOf(row.get(OPEN_SESSION.DEVICE)),
        row.get(OPEN_SESSION.STARTED_AT),
        row.get(OPEN_SESSION.USED_AT),
        row.get(OPEN_SESSION.ENDS_AT),
        row.get(OPEN_SESSION.FRESH_AT),
        Optional.ofNullable(row.get(OPEN_SESSION.ALONE_SEALED)));
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
      Optional<byte[]> alone) {

    /** By which its owner may name it; it leads to no cookie. */
    String name() {
      return HexFormat.of().formatHex(Digests.sha256("name " + HexFormat.of().formatHex(idHash)));
    }
  }

  /** A session with what its account prefers. */
  record Found(Row row, Language language, String theme, boolean tonight) {}
}
