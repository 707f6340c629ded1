// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.engawa.schema.Tables.ACCOUNT;
import static org.engawa.schema.Tables.OPEN_SESSION;
import static org.engawa.schema.Tables.RECOVERY_CODE;
import static org.engawa.schema.Tables.STAFF;
import static org.engawa.schema.Tables.STAFF_ROLE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.shell.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The staff, their roles, and what they sign in with. */
@Repository
final class StaffAccounts {

  private final DSLContext dsl;

  StaffAccounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(StaffId id, byte[] lookup, byte[] name, Set<Role> roles) {
    dsl.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, id.value())
        .set(ACCOUNT.KIND, AccountKind.STAFF.key())
        .set(ACCOUNT.LANGUAGE, Language.EN.code())
        .set(ACCOUNT.THEME, "")
        .execute();
    dsl.insertInto(STAFF)
        .set(STAFF.ACCOUNT_ID, id.value())
        .set(STAFF.NAME_LOOKUP, lookup)
        .set(STAFF.NAME_SEALED, name)
        .set(STAFF.TOTP_STEP, 0L)
        .set(STAFF.TRIES, 0)
        .execute();
    setRoles(id, roles);
  }

  /** Also ends what is open: a session must not outlive the right to it. */
  void setRoles(StaffId id, Set<Role> roles) {
    endSessions(id);
    dsl.deleteFrom(STAFF_ROLE).where(STAFF_ROLE.ACCOUNT_ID.eq(id.value())).execute();
    for (Role role : roles) {
      dsl.insertInto(STAFF_ROLE)
          .set(STAFF_ROLE.ACCOUNT_ID, id.value())
          .set(STAFF_ROLE.ROLE, role.name())
          .execute();
    }
  }

  Set<Role> roles(StaffId id) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    dsl.select(STAFF_ROLE.ROLE)
        .from(STAFF_ROLE)
        .where(STAFF_ROLE.ACCOUNT_ID.eq(id.value()))
        .orderBy(STAFF_ROLE.ROLE)
        .forEach(row -> roles.add(Role.valueOf(row.value1())));
    return roles;
  }

  Optional<Enrolled> by(byte[] lookup) {
    return one(STAFF.NAME_LOOKUP.eq(lookup));
  }

  Optional<Enrolled> of(StaffId id) {
    return one(STAFF.ACCOUNT_ID.eq(id.value()));
  }

  List<Enrolled> all() {
    return dsl.selectFrom(STAFF).orderBy(STAFF.ACCOUNT_ID).fetch(StaffAccounts::enrolled);
  }

  boolean none() {
    return !dsl.fetchExists(DSL.selectOne().from(STAFF).where(STAFF.PASSWORD.isNotNull()));
  }

  void enrol(StaffId id, Stretched password, byte[] totp, List<byte[]> codes) {
    endSessions(id);
    dsl.update(STAFF)
        .set(STAFF.PASSWORD, password.text())
        .set(STAFF.TOTP_SEALED, totp)
        .set(STAFF.TOTP_STEP, 0L)
        .set(STAFF.TRIES, 0)
        .setNull(STAFF.WAIT_UNTIL_AT)
        .where(STAFF.ACCOUNT_ID.eq(id.value()))
        .execute();
    dsl.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(id.value())).execute();
    for (byte[] code : codes) {
      dsl.insertInto(RECOVERY_CODE)
          .set(RECOVERY_CODE.ACCOUNT_ID, id.value())
          .set(RECOVERY_CODE.CODE_HASH, code)
          .execute();
    }
  }

  /** Whether the code was there; it is not there twice. */
  boolean spend(StaffId id, byte[] code) {
    return dsl.deleteFrom(RECOVERY_CODE)
            .where(RECOVERY_CODE.ACCOUNT_ID.eq(id.value()))
            .and(RECOVERY_CODE.CODE_HASH.eq(code))
            .execute()
        == 1;
  }

  /** Whether this step is later than the last one, so that no code is taken twice. */
  boolean spend(StaffId id, long step) {
    return dsl.update(STAFF)
            .set(STAFF.TOTP_STEP, step)
            .where(STAFF.ACCOUNT_ID.eq(id.value()))
            .and(STAFF.TOTP_STEP.lt(step))
            .execute()
        == 1;
  }

  void tried(StaffId id, int tries, Optional<Instant> waitUntil) {
    dsl.update(STAFF)
        .set(STAFF.TRIES, tries)
        .set(STAFF.WAIT_UNTIL_AT, waitUntil.orElse(null))
        .where(STAFF.ACCOUNT_ID.eq(id.value()))
        .execute();
  }

  void replacePassword(StaffId id, Stretched password) {
    dsl.update(STAFF)
        .set(STAFF.PASSWORD, password.text())
        .where(STAFF.ACCOUNT_ID.eq(id.value()))
        .execute();
  }

  private void endSessions(StaffId id) {
    dsl.deleteFrom(OPEN_SESSION).where(OPEN_SESSION.ACCOUNT_ID.eq(id.value())).execute();
  }

  private Optional<Enrolled> one(Condition condition) {
    return dsl.selectFrom(STAFF).where(condition).fetchOptional(StaffAccounts::enrolled);
  }

  private static Enrolled enrolled(Record row) {
    return new Enrolled(
        new StaffId(row.get(STAFF.ACCOUNT_ID)),
        row.get(STAFF.NAME_SEALED),
        Optional.ofNullable(row.get(STAFF.PASSWORD)).map(Stretched::parse),
        Optional.ofNullable(row.get(STAFF.TOTP_SEALED)),
        row.get(STAFF.TOTP_STEP),
        row.get(STAFF.TRIES),
        Optional.ofNullable(row.get(STAFF.WAIT_UNTIL_AT)));
  }

  /** One of the staff as the table keeps them. */
  record Enrolled(
      StaffId id,
      byte[] name,
      Optional<Stretched> password,
      Optional<byte[]> totp,
      long totpStep,
      int tries,
      Optional<Instant> waitUntil) {}
}
