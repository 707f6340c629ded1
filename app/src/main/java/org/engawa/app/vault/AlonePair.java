// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/**
 * A key pair of the class <i>mine alone</i>, as bare X25519 keys: HPKE (RFC 9180) with HKDF-SHA-256
 * and AES-256-GCM.
 */
final class AlonePair {

  private AlonePair() {}

  static byte[] newPrivateKey() {
    return X25519.generatePrivateKey();
  }

  static byte[] publicKeyOf(byte[] privateKey) {
    try {
      return X25519.publicFromPrivate(privateKey);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no X25519", e);
    }
  }

  static HybridEncrypt sealing(byte[] publicKey) {
    try {
      return handle(publicHalf(publicKey))
          .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a public key does not fit", e);
    }
  }

  @AccessesPartialKey
  static HybridDecrypt opening(byte[] privateKey) {
    try {
      HpkePrivateKey key =
          HpkePrivateKey.create(
              publicHalf(publicKeyOf(privateKey)),
              SecretBytes.copyFrom(privateKey, InsecureSecretKeyAccess.get()));
      return handle(key).getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a private key does not fit", e);
    }
  }

  @AccessesPartialKey
  private static HpkePublicKey publicHalf(byte[] publicKey) throws GeneralSecurityException {
    HpkeParameters parameters =
        HpkeParameters.builder()
            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
            .setVariant(HpkeParameters.Variant.NO_PREFIX)
            .build();
    return HpkePublicKey.create(parameters, Bytes.copyFrom(publicKey), null);
  }

  private static KeysetHandle handle(Key key) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
        .build();
  }
}
