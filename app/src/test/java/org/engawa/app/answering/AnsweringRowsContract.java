// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.engawa.app.vault.OwnerId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnsweringRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private TestHouse house;
  private OwnSheets own;
  private CaseSheets ofCases;
  private SheetDrafts drafts;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    own = new OwnSheets(dsl);
    ofCases = new CaseSheets(dsl);
    drafts = new SheetDrafts(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsOwnSheetsTheOldestFirst() {
    OwnerId haru = somebody();
    SealedSheet later = row(NOW.plusSeconds(60), "later");
    SealedSheet earlier = row(NOW, "earlier");
    house.write(() -> own.add(haru, later));
    house.write(() -> own.add(haru, earlier));
    house.write(() -> own.add(haru, new SealedSheet(earlier.id(), NOW, bytes("again"))));
    assertThat(texts(own.of(haru))).containsExactly("earlier", "later");
    assertThat(own.of(haru).getFirst().keptAt()).isEqualTo(NOW);
    assertThat(own.of(somebody())).isEmpty();
  }

  @Test
  void sealsAnewOnlyTheSheetThatIsMeant() {
    OwnerId haru = somebody();
    SealedSheet one = row(NOW, "one");
    house.write(() -> own.add(haru, one));
    house.write(() -> own.add(haru, row(NOW.plusSeconds(1), "other")));
    house.write(() -> own.reseal(one.id(), bytes("anew")));
    assertThat(texts(own.of(haru))).containsExactly("anew", "other");
  }

  @Test
  void takesOutOnlyOnesOwnSheet() {
    OwnerId haru = somebody();
    OwnerId sora = somebody();
    SealedSheet harus = row(NOW, "harus");
    house.write(() -> own.add(haru, harus));
    house.write(() -> own.add(sora, row(NOW, "soras")));
    assertThat(house.write(() -> own.remove(sora, harus.id().value()))).isFalse();
    assertThat(house.write(() -> own.remove(haru, harus.id().value()))).isTrue();
    assertThat(own.of(haru)).isEmpty();
    house.write(() -> own.removeAll(haru));
    assertThat(own.of(sora)).hasSize(1);
    house.write(() -> own.removeAll(sora));
    assertThat(own.of(sora)).isEmpty();
  }

  @Test
  void keepsSheetsOfACaseInTheOrderInWhichTheyWereEntered() {
    CaseId of = CaseId.random();
    StaffId mori = new StaffId(UUID.randomUUID());
    SealedSheet later = row(NOW.plusSeconds(60), "later");
    SealedSheet earlier = row(NOW, "earlier");
    house.write(() -> ofCases.add(of, mori, later));
    house.write(() -> ofCases.add(of, mori, earlier));
    house.write(() -> ofCases.add(of, mori, new SealedSheet(later.id(), NOW, bytes("again"))));
    assertThat(texts(ofCases.of(of))).containsExactly("earlier", "later");
    assertThat(house.write(() -> ofCases.remove(CaseId.random(), later.id().value()))).isFalse();
    assertThat(house.write(() -> ofCases.remove(of, later.id().value()))).isTrue();
    assertThat(texts(ofCases.of(of))).containsExactly("earlier");
  }

  @Test
  void keepsOneDraftForEachOwnerAndInstrument() {
    OwnerId haru = somebody();
    UUID second = UUID.randomUUID();
    house.write(() -> drafts.put(haru, bytes("k6"), UUID.randomUUID(), bytes("first")));
    house.write(() -> drafts.put(haru, bytes("k6"), second, bytes("second")));
    house.write(() -> drafts.put(haru, bytes("k10"), UUID.randomUUID(), bytes("other")));
    SheetDrafts.Draft found = drafts.find(haru, bytes("k6")).orElseThrow();
    assertThat(found.id()).isEqualTo(second);
    assertThat(found.sealed()).asString(UTF_8).isEqualTo("second");
    assertThat(drafts.find(somebody(), bytes("k6"))).isEmpty();
    house.write(() -> drafts.remove(haru, bytes("k6")));
    assertThat(drafts.find(haru, bytes("k6"))).isEmpty();
    assertThat(drafts.find(haru, bytes("k10"))).isPresent();
    house.write(() -> drafts.removeAll(haru));
    assertThat(drafts.find(haru, bytes("k10"))).isEmpty();
  }

  private static OwnerId somebody() {
    return new OwnerId(UUID.randomUUID());
  }

  private static SealedSheet row(Instant at, String text) {
    return new SealedSheet(new SheetId(UUID.randomUUID()), at, bytes(text));
  }

  private static List<String> texts(List<SealedSheet> rows) {
    return rows.stream().map(row -> new String(row.sheet(), UTF_8)).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
