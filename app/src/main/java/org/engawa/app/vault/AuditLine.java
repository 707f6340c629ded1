// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** One line of the chain as it is stored. */
record AuditLine(
    long seq,
    UUID id,
    Instant at,
    String kind,
    Optional<UUID> actor,
    Optional<byte[]> subjectLookup,
    String what,
    Optional<byte[]> whySealed,
    byte[] previousHash,
    byte[] hash) {

  static final int HASH_LENGTH = 32;

  AuditLine hashed() {
    return new AuditLine(
        seq, id, at, kind, actor, subjectLookup, what, whySealed, previousHash, digest());
  }

  boolean follows(byte[] previous) {
    return Arrays.equals(previousHash, previous);
  }

  boolean unchanged() {
    return Arrays.equals(hash, digest());
  }

  private byte[] digest() {
    byte[] content =
        Framed.of(
            previousHash,
            number(seq),
            text(id.toString()),
            number(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
            text(kind),
            text(actor.map(UUID::toString).orElse("")),
            subjectLookup.orElse(new byte[0]),
            text(what),
            whySealed.orElse(new byte[0]));
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static byte[] number(long value) {
    return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
  }

  private static byte[] text(String value) {
    return value.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return "AuditLine[" + seq + "]";
  }
}
