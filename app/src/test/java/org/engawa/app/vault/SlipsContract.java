// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What slips promise on every database. */
abstract class SlipsContract {

  private static final String WORDS = "half a thought";

  @TempDir Path folder;
  private TestHouse house;
  private Vault vault;
  private Slips slips;
  private MineAlone mine;
  private final OwnerId haru = new OwnerId(UUID.randomUUID());
  private final OwnerId sora = new OwnerId(UUID.randomUUID());
  private final byte[] harusWords = Random.randBytes(32);

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    house.write(
        () -> {
          house.get(Vault.class).admit(haru);
          house.get(Vault.class).admitAlone(haru, harusWords);
          house.get(Vault.class).admit(sora);
        });
    lookAround();
  }

  private void lookAround() {
    vault = house.get(Vault.class);
    slips = house.get(Slips.class);
    mine = vault.unlock(haru, harusWords);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void keepsOneForEachFormAndWhatItIsAbout() {
    UUID board = UUID.randomUUID();
    slips.putAlone(slip(haru, "diary"), "first");
    slips.putAlone(slip(haru, "diary"), WORDS);
    slips.putAlone(slip(haru, "post", board), "for the board");
    assertThat(slips.of(slip(haru, "diary"), mine)).contains(WORDS);
    assertThat(slips.of(slip(haru, "post", board), mine)).contains("for the board");
    assertThat(slips.of(slip(haru, "post"), mine)).isEmpty();
    assertThat(slips.abouts(haru, "post")).containsExactly(board);
    assertThat(slips.abouts(haru, "diary")).isEmpty();
    assertThat(slips.abouts(sora, "post")).isEmpty();
    slips.remove(slip(haru, "post", board));
    assertThat(slips.abouts(haru, "post")).isEmpty();
    assertThat(slips.of(slip(haru, "diary"), mine)).isPresent();
  }

  @Test
  void opensWhatIsAloneOnlyWithWordsAndWhatIsSharedWithout() {
    slips.putAlone(slip(haru, "diary"), WORDS);
    slips.put(slip(haru, "tab"), "notes");
    assertThatThrownBy(() -> slips.of(slip(haru, "diary"))).isInstanceOf(SealBroken.class);
    assertThat(slips.of(slip(haru, "tab"))).contains("notes");
    assertThatThrownBy(() -> slips.of(slip(haru, "tab"), mine)).isInstanceOf(SealBroken.class);
    assertThat(house.get(DSLContext.class).fetch("select * from slip").toString())
        .doesNotContain(WORDS, "notes");
  }

  @Test
  void opensNothingThatWasPutIntoAnotherPlace() {
    UUID board = UUID.randomUUID();
    slips.put(slip(sora, "desk", board), WORDS);
    for (String change :
        List.of(
            "update slip set form = 'other'",
            "update slip set form = 'desk', about = ''",
            "update slip set about = '" + board + "', moved = true")) {
      house.write(() -> house.get(DSLContext.class).execute(change));
      assertThat(slips.of(slip(haru, "desk", board))).isEmpty();
    }
    assertThatThrownBy(() -> slips.of(slip(sora, "desk", board))).isInstanceOf(SealBroken.class);
  }

  @Test
  void goesWithTheKeyOfItsOwnerAndNobodyElses() {
    slips.putAlone(slip(haru, "diary"), WORDS);
    slips.put(slip(sora, "desk"), "hers");
    house.write(() -> vault.destroy(haru));
    assertThat(rows()).extracting(row -> row.get("owner_id")).containsExactly(sora.value() + "");
  }

  @Test
  void takesOutWhatAnybodyKeepsAboutWhatIsGone() {
    UUID gone = UUID.randomUUID();
    UUID stays = UUID.randomUUID();
    slips.putAlone(slip(haru, "letter", gone), WORDS);
    slips.put(slip(sora, "desk", gone), WORDS);
    slips.put(slip(sora, "desk", stays), WORDS);
    slips.put(slip(sora, "desk"), WORDS);
    slips.removeAbout(gone);
    assertThat(rows())
        .extracting(row -> row.get("about"))
        .containsExactlyInAnyOrder("" + stays, "");
  }

  @Test
  void movesWhatWasKeptBeforeThereWereSlipsAndOpensItWhereItWasSealed() throws SQLException {
    UUID board = UUID.randomUUID();
    UUID id = haru.value();
    Record key =
        house
            .get(DSLContext.class)
            .fetchSingle("select * from owner_key where owner_id = ?", id + "");
    byte[] diary = alone("unsent_leaf", "fields_sealed of diary");
    byte[] checkIn = alone("check_in_draft", "fields_sealed");
    byte[] note = alone("family_draft", "fields_sealed of family-note");
    byte[] post = alone("board_draft", "fields_sealed of " + board);
    byte[] tab = vault.seal(haru, new Place("tab_disguise", "tab_sealed", id), "notes");
    String db = house.db();
    house.close();
    try (Connection before = asItWasBefore(db)) {
      run(before, "insert into owner_key values (?, ?, ?, ?, ?)", key.intoArray());
      run(before, "insert into unsent_leaf values (?, 'diary', ?)", id + "", diary);
      run(before, "insert into check_in_draft values (?, ?)", id + "", checkIn);
      run(before, "insert into family_draft values (?, 'family-note', ?)", id + "", note);
      run(before, "insert into board_draft values (?, ?, ?)", id + "", board + "", post);
      run(before, "insert into tab_disguise values (?, ?)", id + "", tab);
      run(before, "insert into check_in_draft values (?, ?)", sora.value() + "", checkIn);
    }
    house = TestHouse.open(folder, db, "org.engawa.app.vault");
    lookAround();
    for (Slip old :
        List.of(
            slip(haru, "diary"),
            slip(haru, "check-in"),
            slip(haru, "family-note"),
            slip(haru, "board-post", board))) {
      assertThat(slips.of(old, mine)).as(old.form()).contains(WORDS);
      slips.putAlone(old, "newer");
      assertThat(slips.of(old, mine)).contains("newer");
    }
    assertThat(slips.of(slip(haru, "tab"))).contains("notes");
    assertThat(rows()).as("without a key there is nothing to keep").hasSize(5);
  }

  private byte[] alone(String table, String column) {
    return vault.sealAlone(haru, new Place(table, column, haru.value()), WORDS);
  }

  private Connection asItWasBefore(String db) throws SQLException {
    String url = db.isEmpty() ? "jdbc:sqlite:" + folder.resolve("data/engawa.sqlite") : db;
    Flyway flyway =
        Flyway.configure().dataSource(url, null, null).cleanDisabled(false).target("22").load();
    flyway.clean();
    flyway.migrate();
    return DriverManager.getConnection(url);
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      statement.executeUpdate();
    }
  }

  private List<Record> rows() {
    return List.copyOf(house.get(DSLContext.class).fetch("select owner_id, about from slip"));
  }

  private static Slip slip(OwnerId owner, String form) {
    return new Slip(owner, form, Optional.empty());
  }

  private static Slip slip(OwnerId owner, String form, UUID about) {
    return new Slip(owner, form, Optional.of(about));
  }
}
