// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.PersonId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of this feature promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JournalRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private TestHouse house;
  private CheckIns checkIns;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    checkIns = new CheckIns(dsl);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsACheckInWithAndWithoutWords() {
    PersonId haru = somebody();
    SealedCheckIn later = row(NOW.plusSeconds(60), Optional.of("words"));
    SealedCheckIn earlier = row(NOW, Optional.empty());
    assertThat(add(haru, later)).isTrue();
    assertThat(add(haru, earlier)).isTrue();
    List<SealedCheckIn> kept = checkIns.of(haru);
    assertThat(kept).extracting(SealedCheckIn::id).containsExactly(earlier.id(), later.id());
    assertThat(kept).extracting(SealedCheckIn::keptAt).containsExactly(NOW, later.keptAt());
    assertThat(kept.getFirst().words()).isEmpty();
    assertThat(kept.getLast().words().orElseThrow()).asString(UTF_8).isEqualTo("words");
    assertThat(kept.getLast().answers()).asString(UTF_8).isEqualTo("answers");
    assertThat(checkIns.count(haru)).isEqualTo(2);
  }

  @Test
  void keepsTheFirstOfTwoWithOneId() {
    PersonId haru = somebody();
    SealedCheckIn first = row(NOW, Optional.empty());
    add(haru, first);
    SealedCheckIn again =
        new SealedCheckIn(first.id(), NOW, bytes("others"), Optional.of(bytes("words")));
    assertThat(add(haru, again)).isFalse();
    assertThat(checkIns.of(haru)).hasSize(1);
    assertThat(checkIns.of(haru).getFirst().answers()).asString(UTF_8).isEqualTo("answers");
    assertThat(checkIns.of(haru).getFirst().words()).isEmpty();
  }

  @Test
  void sealsAnewOnlyWhatIsMeant() {
    PersonId haru = somebody();
    SealedCheckIn one = row(NOW, Optional.of("words"));
    SealedCheckIn other = row(NOW.plusSeconds(1), Optional.of("words"));
    add(haru, one);
    add(haru, other);
    house.write(() -> checkIns.reseal(one.id(), bytes("answers anew")));
    house.write(() -> checkIns.resealWords(other.id(), bytes("words anew")));
    assertThat(checkIns.of(haru))
        .extracting(row -> new String(row.answers(), UTF_8))
        .containsExactly("answers anew", "answers");
    assertThat(checkIns.of(haru))
        .extracting(row -> new String(row.words().orElseThrow(), UTF_8))
        .containsExactly("words", "words anew");
  }

  @Test
  void takesOutOnlyOnesOwn() {
    PersonId haru = somebody();
    SealedCheckIn row = row(NOW, Optional.of("words"));
    add(haru, row);
    assertThat(house.write(() -> checkIns.remove(somebody(), row.id().value()))).isFalse();
    assertThat(checkIns.count(haru)).isEqualTo(1);
    assertThat(house.write(() -> checkIns.remove(haru, row.id().value()))).isTrue();
    assertThat(checkIns.count(haru)).isZero();
    assertThat(wordsOf(row)).isZero();
  }

  @Test
  void removesAllOfOnePersonAndNobodyElses() {
    PersonId haru = somebody();
    PersonId sora = somebody();
    SealedCheckIn harus = row(NOW, Optional.of("words"));
    add(haru, harus);
    add(sora, row(NOW, Optional.empty()));
    house.write(() -> checkIns.removeAll(haru));
    assertThat(checkIns.of(haru)).isEmpty();
    assertThat(wordsOf(harus)).isZero();
    assertThat(checkIns.of(sora)).hasSize(1);
  }

  private boolean add(PersonId owner, SealedCheckIn row) {
    return house.write(() -> checkIns.add(owner, row));
  }

  private int wordsOf(SealedCheckIn row) {
    return house
        .get(DSLContext.class)
        .fetchCount(
            DSL.table("check_in_words"),
            DSL.field("check_in_id", String.class).eq(row.id().value().toString()));
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  private static SealedCheckIn row(Instant at, Optional<String> words) {
    return new SealedCheckIn(
        new CheckInId(UUID.randomUUID()), at, bytes("answers"), words.map(text -> bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
