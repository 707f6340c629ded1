// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every half minute (RFC 6238 over HMAC-SHA-1, six digits). */
final class Totp {

  private static final int SECONDS = 30;

  private Totp() {}

  static String code(byte[] secret, long step, int digits) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, 4).getInt() & 0x7fffffff;
      return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-1", e);
    }
  }

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), SECONDS);
  }

  /** The step that this code belongs to: now, just before or just after, and never one twice. */
  static OptionalLong accepts(byte[] secret, String typed, Instant now, long lastStep) {
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - 1; step <= step(now) + 1; step++) {
      byte[] expected = code(secret, step, 6).getBytes(US_ASCII);
      if (MessageDigest.isEqual(expected, typed.getBytes(US_ASCII)) && step > lastStep) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}
