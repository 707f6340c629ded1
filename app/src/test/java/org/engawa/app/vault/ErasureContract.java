// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an erasure leaves behind, on every database. */
abstract class ErasureContract {

  @TempDir Path folder;
  TestHouse house;
  Vault vault;
  Erasures erasures;
  final OwnerId haru = new OwnerId(UUID.randomUUID());

  abstract TestHouse open();

  /** A connection beside the house, with a transaction that reads an older state. */
  abstract Connection reader() throws SQLException;

  /** The files in which these bytes stand on the disk now. */
  abstract List<String> onDisk(byte[] wanted) throws Exception;

  @BeforeEach
  void enter() {
    house = open();
    vault = house.get(Vault.class);
    erasures = house.get(Erasures.class);
    house.write(
        () -> {
          vault.admit(haru);
          vault.admitAlone(haru, Random.randBytes(32));
        });
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void leavesNoTraceOfTheKey() throws Exception {
    byte[] wrapped = wrapped();
    byte[] privateHalf = house.get(OwnerKeys.class).privateHalfOf(haru).orElseThrow();
    assertThat(onDisk(wrapped)).isNotEmpty();
    assertThat(onDisk(privateHalf)).isNotEmpty();

    Erasure erasure = house.write(() -> vault.destroy(haru));

    assertThat(TestErasures.whenGone(house, erasure)).isInstanceOf(ErasureState.Gone.class);
    assertThat(onDisk(wrapped)).isEmpty();
    assertThat(onDisk(privateHalf)).isEmpty();
    assertThat(onDisk(haru.value().toString().getBytes(UTF_8))).isEmpty();
  }

  @Test
  void saysFinishingWhileAReaderHoldsAnOlderState() throws Exception {
    byte[] wrapped = wrapped();
    Erasure erasure;
    try (Connection older = reader()) {
      erasure = house.write(() -> vault.destroy(haru));
      assertThat(erasures.finish()).isFalse();
      assertThat(erasures.state(erasure)).isInstanceOf(ErasureState.Finishing.class);
    }
    assertThat(TestErasures.whenGone(house, erasure)).isInstanceOf(ErasureState.Gone.class);
    assertThat(onDisk(wrapped)).isEmpty();
  }

  @Test
  void goesOnAfterARestart() throws Exception {
    byte[] wrapped = wrapped();
    Erasure erasure;
    String db = house.db();
    try (Connection older = reader()) {
      erasure = house.write(() -> vault.destroy(haru));
      assertThat(erasures.finish()).isFalse();
      house.close();
      house = TestHouse.open(folder, db, "org.engawa.app.vault");
      assertThat(house.get(Erasures.class).state(erasure))
          .isInstanceOf(ErasureState.Finishing.class);
    }
    assertThat(TestErasures.whenGone(house, erasure)).isInstanceOf(ErasureState.Gone.class);
    assertThat(onDisk(wrapped)).isEmpty();
  }

  @Test
  void writesNoWordsInClear() throws Exception {
    AuditChain chain = house.get(AuditChain.class);
    String canary = "canary-" + UUID.randomUUID();
    house.write(
        () ->
            chain.append(
                new AuditEntry(
                    "desk.opened",
                    Optional.of(UUID.randomUUID()),
                    Optional.of(haru),
                    "a known mark",
                    Optional.of(canary))));
    assertThat(onDisk("a known mark".getBytes(UTF_8))).isNotEmpty();
    assertThat(onDisk(canary.getBytes(UTF_8))).isEmpty();
  }

  private byte[] wrapped() {
    return house.get(OwnerKeys.class).of(haru).orElseThrow().key();
  }

  static Connection reading(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    Statement statement = connection.createStatement();
    statement.executeQuery("select count(*) from owner_key").next();
    return connection;
  }
}
