// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CareRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private TestHouse house;
  private CaseRows cases;
  private JoinWords words;
  private CaseId harus;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    cases = new CaseRows(dsl);
    words = new JoinWords(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @BeforeEach
  void beginACase() {
    harus = add(NOW, "Haru");
  }

  @Test
  void keepsCasesInTheOrderInWhichTheyWereOpened() {
    CaseId earlier = add(NOW.minusSeconds(60), "Sora");
    assertThat(cases.all()).extracting(CaseRows.Row::id).containsSubsequence(earlier, harus);
    assertThat(cases.find(harus).orElseThrow().openedAt()).isEqualTo(NOW);
    assertThat(cases.find(harus).orElseThrow().name()).asString(UTF_8).isEqualTo("Haru");
    assertThat(cases.find(CaseId.random())).isEmpty();
  }

  @Test
  void renamesOnlyTheCaseThatIsMeant() {
    CaseId soras = add(NOW, "Sora");
    house.write(() -> cases.rename(harus, bytes("Haruka")));
    assertThat(cases.find(harus).orElseThrow().name()).asString(UTF_8).isEqualTo("Haruka");
    assertThat(cases.find(soras).orElseThrow().name()).asString(UTF_8).isEqualTo("Sora");
  }

  @Test
  void findsAWordUntilItEnds() {
    JoinWords.Open word = hand(harus, "one", NOW);
    assertThat(words.find(lookup("one"))).contains(word);
    assertThat(words.of(harus)).contains(word);
    assertThat(words.find(lookup("another"))).isEmpty();
    assertThat(end(word, JoinWords.End.JOINED)).isTrue();
    assertThat(words.find(lookup("one"))).isEmpty();
    assertThat(words.of(harus)).isEmpty();
    assertThat(end(word, JoinWords.End.TAKEN_BACK)).isFalse();
  }

  @Test
  void givesTheNewestWordOfACaseThatStillOpens() {
    JoinWords.Open newest = hand(harus, "newest", NOW.plusSeconds(1));
    JoinWords.Open older = hand(harus, "older", NOW);
    assertThat(words.of(harus)).contains(newest);
    end(newest, JoinWords.End.TAKEN_BACK);
    assertThat(words.of(harus)).contains(older);
    assertThat(words.of(add(NOW, "Sora"))).isEmpty();
  }

  private CaseId add(Instant at, String name) {
    CaseId id = CaseId.random();
    house.write(() -> cases.add(new CaseRows.Row(id, at, bytes(name))));
    return id;
  }

  private JoinWords.Open hand(CaseId to, String word, Instant at) {
    JoinWords.Open open = new JoinWords.Open(UUID.randomUUID(), to, new StaffId(UUID.randomUUID()));
    house.write(() -> words.add(open, lookup(word), at));
    return open;
  }

  private boolean end(JoinWords.Open word, JoinWords.End how) {
    return house.write(() -> words.end(word.id(), NOW, how));
  }

  /** A value of this test alone: words are unlike each other in all of a house. */
  private byte[] lookup(String word) {
    return bytes(harus.value() + word);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
