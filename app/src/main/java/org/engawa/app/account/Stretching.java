// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.Overloaded;
import org.engawa.app.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes guessing words and passwords slow: Argon2id (RFC 9106) over a peppered secret. One
 * derivation gives two things, a check that is stored and a key that is stored nowhere.
 */
@Component
final class Stretching {

  private static final int AT_ONCE = 2;
  private static final int QUEUE = 20;
  private static final int LENGTH = 32;
  private static final Stretched.Cost COST = new Stretched.Cost(46 * 1024, 2, 1);

  private final Vault vault;
  private final Stretched.Cost cost;
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final AtomicInteger present = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final SecureRandom random = new SecureRandom();

  @Autowired
  Stretching(Vault vault) {
    this(vault, COST);
  }

  Stretching(Vault vault, Stretched.Cost cost) {
    this.vault = vault;
    this.cost = cost;
  }

  /** Stretches a new secret with a salt of its own. */
  Derived fresh(String secret) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    byte[] out = stretch(secret, cost, salt);
    return new Derived(new Stretched(cost, salt, check(out)), hkdf(out, "key"));
  }

  /** The key, when this is the secret. */
  Optional<byte[]> check(String secret, Stretched stored) {
    byte[] out = stretch(secret, stored.cost(), stored.salt());
    return MessageDigest.isEqual(check(out), stored.check())
        ? Optional.of(hkdf(out, "key"))
        : Optional.empty();
  }

  /** The same work for nobody, so that an unknown name takes as long as a known one. */
  void pretend(String secret) {
    stretch(secret, cost, new byte[16]);
  }

  boolean outgrown(Stretched stored) {
    return !stored.cost().equals(cost);
  }

  /** How many derivations were made since the start. */
  int done() {
    return done.get();
  }

  private byte[] stretch(String secret, Stretched.Cost asked, byte[] salt) {
    if (present.incrementAndGet() > AT_ONCE + QUEUE) {
      present.decrementAndGet();
      throw new Overloaded();
    }
    places.acquireUninterruptibly();
    try {
      done.incrementAndGet();
      return argon2id(vault.pepper(secret.getBytes(UTF_8)), asked, salt);
    } finally {
      places.release();
      present.decrementAndGet();
    }
  }

  private static byte[] argon2id(byte[] secret, Stretched.Cost cost, byte[] salt) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.kib())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] out = new byte[LENGTH];
    argon.generateBytes(secret, out);
    return out;
  }

  private static byte[] check(byte[] out) {
    return Digests.sha256(hkdf(out, "auth"));
  }

  private static byte[] hkdf(byte[] out, String purpose) {
    try {
      return Hkdf.computeHkdf("HMACSHA256", out, new byte[0], purpose.getBytes(UTF_8), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
    }
  }

  /** What is stored, and what is not. */
  record Derived(Stretched stored, byte[] key) {}
}
