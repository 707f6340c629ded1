// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.engawa.schema.Tables.ROLE_REST;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which roles of whom are laid down, and until when. */
@Repository
final class RoleRests {

  private final DSLContext dsl;

  RoleRests(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(StaffId id, Rest rest, Instant since) {
    remove(id, rest.role());
    dsl.insertInto(ROLE_REST)
        .set(ROLE_REST.ACCOUNT_ID, id.value())
        .set(ROLE_REST.ROLE, rest.role().name())
        .set(ROLE_REST.SINCE_AT, since)
        .set(ROLE_REST.UNTIL_AT, rest.until().orElse(null))
        .execute();
  }

  boolean remove(StaffId id, Role role) {
    return dsl.deleteFrom(ROLE_REST)
            .where(ROLE_REST.ACCOUNT_ID.eq(id.value()))
            .and(ROLE_REST.ROLE.eq(role.name()))
            .execute()
        == 1;
  }

  void keepOnly(StaffId id, Set<Role> roles) {
    dsl.deleteFrom(ROLE_REST)
        .where(ROLE_REST.ACCOUNT_ID.eq(id.value()))
        .and(ROLE_REST.ROLE.notIn(roles.stream().map(Role::name).toList()))
        .execute();
  }

  List<Rest> of(StaffId id, Instant now) {
    return dsl.select(ROLE_REST.ROLE, ROLE_REST.UNTIL_AT)
        .from(ROLE_REST)
        .where(ROLE_REST.ACCOUNT_ID.eq(id.value()))
        .and(ROLE_REST.UNTIL_AT.isNull().or(ROLE_REST.UNTIL_AT.gt(now)))
        .orderBy(ROLE_REST.ROLE)
        .fetch(row -> new Rest(Role.valueOf(row.value1()), Optional.ofNullable(row.value2())));
  }
}
