// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.FamilyId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FamilyRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private TestHouse house;
  private NoteRows notes;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    notes = new NoteRows(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsNotesTheOldestFirst() {
    FamilyId mother = somebody();
    SealedNote later = row(NOW.plusSeconds(60), "later");
    SealedNote earlier = row(NOW, "earlier");
    assertThat(add(mother, later)).isTrue();
    assertThat(add(mother, earlier)).isTrue();
    assertThat(add(mother, new SealedNote(earlier.id(), NOW, bytes("again"), bytes("")))).isFalse();
    assertThat(notes.of(mother))
        .extracting(row -> new String(row.saw(), UTF_8))
        .containsExactly("earlier", "later");
    assertThat(notes.of(mother).getFirst().notedAt()).isEqualTo(NOW);
    assertThat(notes.of(mother).getFirst().think()).asString(UTF_8).isEqualTo("think");
    assertThat(notes.of(somebody())).isEmpty();
  }

  @Test
  void sealsBothPartsAnew() {
    FamilyId mother = somebody();
    SealedNote row = row(NOW, "saw");
    add(mother, row);
    add(mother, row(NOW.plusSeconds(1), "other"));
    house.write(() -> notes.reseal(row.id(), bytes("saw anew"), bytes("think anew")));
    assertThat(notes.of(mother))
        .extracting(each -> new String(each.saw(), UTF_8) + ", " + new String(each.think(), UTF_8))
        .containsExactly("saw anew, think anew", "other, think");
  }

  @Test
  void takesOutOnlyTheirs() {
    FamilyId mother = somebody();
    FamilyId father = somebody();
    SealedNote row = row(NOW, "saw");
    add(mother, row);
    add(father, row(NOW, "his"));
    assertThat(house.write(() -> notes.remove(father, row.id().value()))).isFalse();
    assertThat(house.write(() -> notes.remove(mother, row.id().value()))).isTrue();
    assertThat(notes.of(mother)).isEmpty();
    house.write(() -> notes.removeAll(mother));
    assertThat(notes.of(father)).hasSize(1);
    house.write(() -> notes.removeAll(father));
    assertThat(notes.of(father)).isEmpty();
  }

  private boolean add(FamilyId family, SealedNote row) {
    return house.write(() -> notes.add(family, row));
  }

  private static FamilyId somebody() {
    return new FamilyId(UUID.randomUUID());
  }

  private static SealedNote row(Instant at, String saw) {
    return new SealedNote(new NoteId(UUID.randomUUID()), at, bytes(saw), bytes("think"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
