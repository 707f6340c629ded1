// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;

/** The four secrets of the house, read once at the start. */
final class HouseKeys {

  private final Aead keyEncryption;
  private final MacKey pepper;
  private final MacKey lookup;
  private final Ed25519Sign.KeyPair audit;

  HouseKeys(Aead keyEncryption, byte[] pepper, byte[] lookup, byte[] auditSeed) {
    this.keyEncryption = keyEncryption;
    this.pepper = new MacKey(pepper);
    this.lookup = new MacKey(lookup);
    try {
      this.audit = Ed25519Sign.KeyPair.newKeyPairFromSeed(auditSeed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no Ed25519", e);
    }
  }

  byte[] wrap(byte[] key, byte[] bound) {
    try {
      return keyEncryption.encrypt(key, bound);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key could not be wrapped", e);
    }
  }

  byte[] unwrap(byte[] wrapped, byte[] bound) {
    try {
      return keyEncryption.decrypt(wrapped, bound);
    } catch (GeneralSecurityException _) {
      throw new SealBroken();
    }
  }

  MacKey pepper() {
    return pepper;
  }

  MacKey lookup() {
    return lookup;
  }

  ChainSeal chainSeal() {
    return new ChainSeal(audit);
  }

  @Override
  public String toString() {
    return "HouseKeys[kept secret]";
  }
}
