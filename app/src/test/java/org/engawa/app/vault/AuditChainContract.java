// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.engawa.app.TestHouse;
import org.engawa.app.vault.AuditVerdict.Breach;
import org.engawa.app.vault.AuditVerdict.Broken;
import org.engawa.app.vault.AuditVerdict.Whole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audit chain shows of a change, on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditChainContract {

  private static final UUID MIO = UUID.randomUUID();

  Path folder;
  TestHouse house;
  AuditChain chain;
  OwnerId haru;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
  }

  @BeforeEach
  void enter() {
    haru = new OwnerId(UUID.randomUUID());
    sql("delete from audit_line");
    sql("delete from audit_head");
    chain = house.get(AuditChain.class);
    house.write(() -> house.get(Vault.class).admit(haru));
    for (int i = 1; i <= 6; i++) {
      append("map " + i);
    }
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void isWholeWhenNothingWasChanged() {
    AuditAnchor anchor = chain.anchor().orElseThrow();
    append("map 7");
    assertThat(chain.verify(List.of())).isEqualTo(new Whole(7));
    assertThat(chain.verify(List.of(anchor))).isEqualTo(new Whole(7));
  }

  @Test
  void staysWholeWhenTheSubjectIsErased() {
    house.write(() -> house.get(Vault.class).destroy(haru));
    assertThat(chain.verify(List.of())).isEqualTo(new Whole(6));
  }

  @Test
  void appendsOnlyInTheTransactionOfTheCaller() {
    AuditEntry entry = AuditEntry.about(haru, "desk.opened", MIO, "map");
    assertThatThrownBy(() -> chain.append(entry)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                house.write(
                    () -> {
                      chain.append(entry);
                      throw new IllegalArgumentException("the next step refused");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(chain.verify(List.of())).isEqualTo(new Whole(6));
  }

  @Test
  void findsAFlip() {
    sql("update audit_line set what = 'nothing' where seq = 3");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(3, Breach.LINE_CHANGED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "written_at = written_at + 1",
        "kind = 'desk.shut'",
        "actor_id = null",
        "subject_lookup = null",
        "why_sealed = subject_lookup",
        "line_hash = previous_hash"
      })
  void findsAFlipInEveryColumn(String change) {
    sql("update audit_line set " + change + " where seq = 2");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(2, Breach.LINE_CHANGED));
  }

  @Test
  void findsALineTakenOut() {
    sql("delete from audit_line where seq = 3");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(3, Breach.LINE_MISSING));
  }

  @Test
  void findsALinePutIn() {
    sql("update audit_line set seq = seq + 100 where seq > 3");
    sql(
        """
        insert into audit_line
        select 4, id, written_at, kind, actor_id, subject_lookup, what, why_sealed, previous_hash,
               line_hash
        from audit_line where seq = 3\
        """);
    sql("update audit_line set seq = seq - 99 where seq > 100");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(4, Breach.LINE_OUT_OF_ORDER));
  }

  @Test
  void findsLinesMoved() {
    sql("update audit_line set seq = 100 where seq = 3");
    sql("update audit_line set seq = 3 where seq = 4");
    sql("update audit_line set seq = 4 where seq = 100");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(3, Breach.LINE_OUT_OF_ORDER));
  }

  @Test
  void findsACutTail() {
    AuditAnchor anchor = chain.anchor().orElseThrow();
    sql("delete from audit_line where seq > 4");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(5, Breach.TAIL_CUT));
    sql(
        "update audit_head set seq = 4, line_hash = (select line_hash from audit_line where"
            + " seq=4)");
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(4, Breach.HEAD_FORGED));
    assertThat(chain.verify(List.of(anchor))).isInstanceOf(Broken.class);
  }

  @Test
  void findsATailCutTogetherWithAnOlderHeadByAnAnchorKeptElsewhere() {
    AuditAnchor older = chain.anchor().orElseThrow();
    append("map 7");
    AuditAnchor anchor = chain.anchor().orElseThrow();
    house.write(
        () -> {
          house.get(DSLContext.class).execute("delete from audit_line where seq > 6");
          house.get(AuditLines.class).moveHead(older);
        });
    assertThat(chain.verify(List.of())).isEqualTo(new Whole(6));
    assertThat(chain.verify(List.of(anchor))).isEqualTo(new Broken(7, Breach.ANCHOR_LOST));
  }

  @Test
  void findsAChainRebuiltWithTheKeysOfTheHouseByAnAnchorKeptElsewhere() {
    AuditAnchor anchor = chain.anchor().orElseThrow();
    sql("delete from audit_line");
    sql("delete from audit_head");
    for (int i = 1; i <= 6; i++) {
      append("nothing " + i);
    }
    assertThat(chain.verify(List.of())).isEqualTo(new Whole(6));
    assertThat(chain.verify(List.of(anchor))).isEqualTo(new Broken(6, Breach.ANCHOR_LOST));
    assertThat(chain.verify(List.of(AuditAnchor.parse(anchor.text()))))
        .isEqualTo(new Broken(6, Breach.ANCHOR_LOST));
  }

  @Test
  void findsAChainRebuiltWithoutTheKeysOfTheHouse() throws Exception {
    sql("delete from audit_line");
    AuditLine line =
        new AuditLine(
                1,
                UUID.randomUUID(),
                Instant.EPOCH,
                "desk.opened",
                Optional.empty(),
                Optional.empty(),
                "nothing",
                Optional.empty(),
                new byte[AuditLine.HASH_LENGTH],
                new byte[0])
            .hashed();
    ChainSeal other = new ChainSeal(Ed25519Sign.KeyPair.newKeyPair());
    house.write(
        () -> {
          house.get(AuditLines.class).add(line);
          house
              .get(AuditLines.class)
              .moveHead(new AuditAnchor(1, line.hash(), other.sign(1, line.hash())));
        });
    assertThat(chain.verify(List.of())).isEqualTo(new Broken(1, Breach.HEAD_FORGED));
  }

  @Test
  void letsAnybodyCheckAnAnchor() throws GeneralSecurityException {
    AuditAnchor anchor = AuditAnchor.parse(chain.anchor().orElseThrow().text());
    byte[] message =
        ByteBuffer.allocate(8 + anchor.hash().length)
            .putLong(anchor.seq())
            .put(anchor.hash())
            .array();
    new Ed25519Verify(chain.publicKey()).verify(anchor.signature(), message);
    assertThat(anchor.seq()).isEqualTo(6);
  }

  @Test
  void keepsOneOrderWhenManyWriteAtOnce() {
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 100).forEach(i -> many.submit(() -> append("map")));
    }
    assertThat(chain.verify(List.of())).isEqualTo(new Whole(106));
  }

  @Test
  void refusesAnEntryThatItCannotHold() {
    assertThatThrownBy(() -> AuditEntry.ofHouse("Not a kind", MIO, "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AuditEntry.ofHouse("role.given", MIO, "x".repeat(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new AuditEntry(
                    "role.given", Optional.empty(), Optional.empty(), "x", Optional.of("why")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AuditAnchor.parse("engawa-audit:1:zz:zz"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void append(String what) {
    house.write(() -> chain.append(AuditEntry.about(haru, "desk.opened", MIO, what)));
  }

  private void sql(String change) {
    house.write(() -> house.get(DSLContext.class).execute(change));
  }
}
