// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridEncrypt;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The key of one owner, unwrapped and ready to use. */
final class OwnerKey {

  private final OwnerId owner;
  private final SealKey texts;
  private final SealKey privateHalf;
  private final MacKey audit;
  private final MacKey pseudonyms;
  private final Optional<HybridEncrypt> alone;

  OwnerKey(OwnerId owner, byte[] key, Optional<byte[]> publicKey) {
    this.owner = owner;
    texts = SealKey.of(key);
    privateHalf = SealKey.derived(key, "private half");
    audit = new MacKey(SealKey.derive(key, "audit"));
    pseudonyms = new MacKey(SealKey.derive(key, "pseudonyms"));
    alone = publicKey.map(AlonePair::sealing);
  }

  byte[] seal(Place place, byte[] plain) {
    return classed(Vault.SHARED, texts.seal(plain, place.boundTo(owner, Vault.SHARED)));
  }

  byte[] unseal(Place place, byte[] sealed) {
    if (sealed.length == 0 || sealed[0] != Vault.SHARED) {
      throw new SealBroken();
    }
    return texts.open(unclassed(sealed), place.boundTo(owner, Vault.SHARED));
  }

  byte[] sealAlone(Place place, byte[] plain) {
    HybridEncrypt sealing =
        alone.orElseThrow(() -> new IllegalStateException("this owner keeps nothing alone"));
    try {
      return classed(Vault.ALONE, sealing.encrypt(plain, place.boundTo(owner, Vault.ALONE)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a text could not be sealed", e);
    }
  }

  boolean keepsAlone() {
    return alone.isPresent();
  }

  /** Two seals, so that neither the words nor the house alone get at the private key. */
  byte[] wrapPrivate(byte[] privateKey, byte[] secret, String purpose) {
    byte[] inner = SealKey.derived(secret, purpose).seal(privateKey, bound(purpose));
    return privateHalf.seal(inner, bound(purpose));
  }

  MineAlone unwrapPrivate(byte[] sealed, byte[] secret, String purpose) {
    byte[] inner = privateHalf.open(sealed, bound(purpose));
    return new MineAlone(owner, SealKey.derived(secret, purpose).open(inner, bound(purpose)));
  }

  byte[] pseudonym(byte[] of) {
    return pseudonyms.of(of);
  }

  byte[] auditLookup() {
    return audit.of(ownerBytes());
  }

  private byte[] bound(String purpose) {
    return Framed.of(purpose.getBytes(UTF_8), ownerBytes());
  }

  private byte[] ownerBytes() {
    return owner.value().toString().getBytes(UTF_8);
  }

  private static byte[] classed(byte kind, byte[] sealed) {
    byte[] all = new byte[sealed.length + 1];
    all[0] = kind;
    System.arraycopy(sealed, 0, all, 1, sealed.length);
    return all;
  }

  private static byte[] unclassed(byte[] sealed) {
    return java.util.Arrays.copyOfRange(sealed, 1, sealed.length);
  }

  @Override
  public String toString() {
    return "OwnerKey[kept secret]";
  }
}
