// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.LETTER;
import static org.engawa.schema.Tables.MENTOR_OF_PERSON;
import static org.engawa.schema.Tables.PERSON_OF_CASE;
import static org.engawa.schema.Tables.RUNG_CHANGE;
import static org.engawa.schema.Tables.STAFF_OF_CASE;
import static org.engawa.schema.Tables.TALK;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Haru and Mori, who is with Haru's case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheTable {

  private static final AtomicInteger MADE = new AtomicInteger();

  TestHouse house;
  Letters letters;
  Ladder ladder;
  Relations relations;
  Viewer.Person haru;
  Viewer.Staff mori;
  CaseId harus;
  Within within;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.arrival",
            "org.engawa.app.consent",
            "org.engawa.app.draft",
            "org.engawa.app.drawer",
            "org.engawa.app.talk");
    letters = house.get(Letters.class);
    ladder = house.get(Ladder.class);
    relations = house.get(Relations.class);
  }

  @BeforeEach
  void sitDown() {
    haru = TestPeople.person(house);
    mori = works(Role.SUPPORTER);
    harus = CaseId.random();
    within = new Within.Case(harus);
    relations.assign(harus, mori.id());
    relations.join(harus, haru.id());
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  Viewer.Staff works(Role role) {
    var id =
        house
            .get(Accounts.class)
            .admitStaff(
                "Mori " + MADE.incrementAndGet(), Set.of(role), "a quiet sea", new byte[20]);
    return new Viewer.Staff(id, Set.of(role));
  }

  static WriteLetter letter(String words, Sending sending) {
    return new WriteLetter(new LetterId(UUID.randomUUID()), words, sending);
  }

  Between between() {
    return house.get(Company.class).at(haru.id(), mori.id()).orElseThrow();
  }

  /** Time passes: whatever was written, and since when they know each other, lies further back. */
  void pass(Duration time) {
    long micros = time.toNanos() / 1_000;
    house.write(
        () -> {
          back(LETTER, LETTER.WRITTEN_AT, micros);
          back(LETTER, LETTER.ARRIVES_AT, micros);
          back(TALK, TALK.WISHED_AT, micros);
          back(TALK, TALK.BEGINS_AT, micros);
          back(RUNG_CHANGE, RUNG_CHANGE.CHANGED_AT, micros);
          back(PERSON_OF_CASE, PERSON_OF_CASE.BEGUN_AT, micros);
          back(STAFF_OF_CASE, STAFF_OF_CASE.BEGUN_AT, micros);
          back(MENTOR_OF_PERSON, MENTOR_OF_PERSON.BEGUN_AT, micros);
        });
  }

  private void back(Table<?> table, Field<Instant> at, long micros) {
    Field<Long> number = DSL.field(at.getQualifiedName(), Long.class);
    house
        .get(DSLContext.class)
        .update(table)
        .set(DSL.field(DSL.name(at.getName()), Long.class), number.minus(micros))
        .execute();
  }
}
