// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** Signs heads of the audit chain; anybody with the public half can check them elsewhere. */
final class ChainSeal {

  private final Ed25519Sign signing;
  private final Ed25519Verify checking;
  private final byte[] publicKey;

  ChainSeal(Ed25519Sign.KeyPair pair) {
    try {
      signing = new Ed25519Sign(pair.getPrivateKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no Ed25519", e);
    }
    publicKey = pair.getPublicKey();
    checking = new Ed25519Verify(publicKey);
  }

  byte[] sign(long seq, byte[] hash) {
    try {
      return signing.sign(message(seq, hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the head of the chain could not be signed", e);
    }
  }

  boolean fits(AuditAnchor anchor) {
    try {
      checking.verify(anchor.signature(), message(anchor.seq(), anchor.hash()));
      return true;
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  byte[] publicKey() {
    return publicKey.clone();
  }

  private static byte[] message(long seq, byte[] hash) {
    return ByteBuffer.allocate(Long.BYTES + hash.length).putLong(seq).put(hash).array();
  }

  @Override
  public String toString() {
    return "ChainSeal[kept secret]";
  }
}
