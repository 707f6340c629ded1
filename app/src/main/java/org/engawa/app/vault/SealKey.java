// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;

/** AES-256-GCM with one key. */
final class SealKey {

  static final int LENGTH = 32;

  private final AesGcmJce aead;

  private SealKey(byte[] key) {
    if (key.length != LENGTH) {
      throw new IllegalArgumentException("a key has " + LENGTH + " bytes, not " + key.length);
    }
    try {
      aead = new AesGcmJce(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }

  static SealKey of(byte[] key) {
    return new SealKey(key);
  }

  /** A key for one purpose from a secret that is already hard to guess. */
  static SealKey derived(byte[] secret, String purpose) {
    return new SealKey(derive(secret, purpose));
  }

  static byte[] derive(byte[] secret, String purpose) {
    if (secret.length < LENGTH) {
      throw new IllegalArgumentException(
          "a secret has at least " + LENGTH + " bytes, not " + secret.length);
    }
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256", secret, new byte[0], ("engawa " + purpose).getBytes(UTF_8), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
    }
  }

  byte[] seal(byte[] plain, byte[] bound) {
    try {
      return aead.encrypt(plain, bound);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text could not be sealed", e);
    }
  }

  byte[] open(byte[] sealed, byte[] bound) {
    try {
      return aead.decrypt(sealed, bound);
    } catch (GeneralSecurityException _) {
      throw new SealBroken();
    }
  }

  @Override
  public String toString() {
    return "SealKey[kept secret]";
  }
}
