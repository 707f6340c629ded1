// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static org.engawa.schema.Tables.BLOCKED_CONTACT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who is not entered, and why. */
@Repository
final class BlockedRows {

  private final DSLContext dsl;

  BlockedRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void add(Blocked blocked) {
    dsl.insertInto(BLOCKED_CONTACT)
        .set(BLOCKED_CONTACT.ID, blocked.id())
        .set(BLOCKED_CONTACT.NAME, blocked.name())
        .set(BLOCKED_CONTACT.HOST, blocked.host())
        .set(BLOCKED_CONTACT.REASON, blocked.reason())
        .set(BLOCKED_CONTACT.BLOCKED_AT, blocked.at())
        .execute();
  }

  boolean remove(UUID id) {
    return dsl.deleteFrom(BLOCKED_CONTACT).where(BLOCKED_CONTACT.ID.eq(id)).execute() == 1;
  }

  /** All, the oldest first. */
  List<Blocked> all() {
    return dsl.select(
            BLOCKED_CONTACT.ID,
            BLOCKED_CONTACT.NAME,
            BLOCKED_CONTACT.HOST,
            BLOCKED_CONTACT.REASON,
            BLOCKED_CONTACT.BLOCKED_AT)
        .from(BLOCKED_CONTACT)
        .orderBy(BLOCKED_CONTACT.BLOCKED_AT, BLOCKED_CONTACT.ID)
        .fetch(
            row ->
                new Blocked(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
  }
}
