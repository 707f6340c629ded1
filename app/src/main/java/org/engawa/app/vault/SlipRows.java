// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.engawa.schema.Tables.SLIP;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Slips as they are stored: sealed. */
@Repository
final class SlipRows {

  private final DSLContext dsl;

  SlipRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void put(Slip slip, byte[] text) {
    dsl.insertInto(SLIP)
        .set(SLIP.OWNER_ID, slip.owner().value())
        .set(SLIP.FORM, slip.form())
        .set(SLIP.ABOUT, slip.aboutText())
        .set(SLIP.MOVED, false)
        .set(SLIP.TEXT_SEALED, text)
        .onConflict(SLIP.OWNER_ID, SLIP.FORM, SLIP.ABOUT)
        .doUpdate()
        .set(SLIP.MOVED, false)
        .set(SLIP.TEXT_SEALED, text)
        .execute();
  }

  Optional<Row> of(Slip slip) {
    return dsl.select(SLIP.MOVED, SLIP.TEXT_SEALED)
        .from(SLIP)
        .where(is(slip))
        .fetchOptional(row -> new Row(row.value1(), row.value2()));
  }

  List<UUID> abouts(OwnerId owner, String form) {
    return dsl.select(SLIP.ABOUT)
        .from(SLIP)
        .where(SLIP.OWNER_ID.eq(owner.value()).and(SLIP.FORM.eq(form)).and(SLIP.ABOUT.ne("")))
        .orderBy(SLIP.ABOUT)
        .fetch(row -> UUID.fromString(row.value1()));
  }

  void remove(Slip slip) {
    dsl.deleteFrom(SLIP).where(is(slip)).execute();
  }

  void removeAbout(UUID gone) {
    dsl.deleteFrom(SLIP).where(SLIP.ABOUT.eq(gone.toString())).execute();
  }

  private static Condition is(Slip slip) {
    return SLIP.OWNER_ID
        .eq(slip.owner().value())
        .and(SLIP.FORM.eq(slip.form()))
        .and(SLIP.ABOUT.eq(slip.aboutText()));
  }

  /**
   * A slip as it is stored.
   *
   * @param moved whether it was sealed where it stood before there were slips
   */
  record Row(boolean moved, byte[] text) {

    Place place(Slip slip) {
      return moved ? slip.oldPlace() : slip.place();
    }
  }
}
