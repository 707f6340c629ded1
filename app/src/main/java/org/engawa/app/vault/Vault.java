// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Random;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Seals and opens the words of people. Two classes: <i>shared</i>, which the house can open for
 * those who may see it, and <i>mine alone</i>, which opens only with the words of the person.
 */
@Component
public final class Vault {

  static final byte SHARED = 1;
  static final byte ALONE = 2;

  private static final String BY_WORDS = "words";
  private static final String BY_SESSION = "session";

  private final HouseKeys house;
  private final OwnerKeys owners;
  private final Erasures erasures;
  private final OpenedKeys opened;

  Vault(HouseKeys house, OwnerKeys owners, Erasures erasures, Clock clock) {
    this.house = house;
    this.owners = owners;
    this.erasures = erasures;
    this.opened = new OpenedKeys(clock, 1_000);
  }

  /** Makes the key of a new owner, in the transaction of the caller. */
  public void admit(OwnerId owner) {
    requireWriting();
    byte[] key = Random.randBytes(SealKey.LENGTH);
    owners.add(owner, UUID.randomUUID(), house.wrap(key, boundTo(owner)));
    forget(owner);
  }

  /** Whether there is a key for this owner; an erased one has none. */
  public boolean holds(OwnerId owner) {
    try {
      keyOf(owner);
      return true;
    } catch (SealBroken _) {
      return false;
    }
  }

  /** Reads the keys of several owners at once, before their texts are opened one by one. */
  public void fetch(Collection<OwnerId> some) {
    opened.fetch(
        some,
        lacking ->
            owners.of(lacking).entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey, each -> opened(each.getKey(), each.getValue()))));
  }

  /** Seals a text that the house can open. */
  public byte[] seal(OwnerId owner, Place place, String text) {
    return sealBytes(owner, place, text.getBytes(UTF_8));
  }

  /** Seals bytes that the house can open. */
  public byte[] sealBytes(OwnerId owner, Place place, byte[] plain) {
    return toSeal(owner).seal(place, plain);
  }

  /** Opens a shared text. */
  public String unseal(OwnerId owner, Place place, byte[] sealed) {
    return new String(unsealBytes(owner, place, sealed), UTF_8);
  }

  /** Opens shared bytes. */
  public byte[] unsealBytes(OwnerId owner, Place place, byte[] sealed) {
    return keyOf(owner).unseal(place, sealed);
  }

  /** Whether a sealed text is of the class <i>mine alone</i>. */
  public static boolean alone(byte[] sealed) {
    return sealed.length > 0 && sealed[0] == ALONE;
  }

  /**
   * Gives an admitted owner the class <i>mine alone</i>.
   *
   * @param wrappingSecret 32 bytes derived from the return words, kept nowhere
   */
  public void admitAlone(OwnerId owner, byte[] wrappingSecret) {
    requireWriting();
    byte[] privateKey = AlonePair.newPrivateKey();
    byte[] wrapped = toSeal(owner).wrapPrivate(privateKey, wrappingSecret, BY_WORDS);
    if (!owners.addPair(owner, AlonePair.publicKeyOf(privateKey), wrapped)) {
      throw new IllegalStateException("this owner keeps texts alone already");
    }
    forget(owner);
  }

  /** Whether this owner has the class <i>mine alone</i>. */
  public boolean keepsAlone(OwnerId owner) {
    return toSeal(owner).keepsAlone();
  }

  /** Seals a text that only the owner's words open; needs no words itself. */
  public byte[] sealAlone(OwnerId owner, Place place, String text) {
    return sealAloneBytes(owner, place, text.getBytes(UTF_8));
  }

  /** Seals bytes that only the owner's words open; needs no words itself. */
  public byte[] sealAloneBytes(OwnerId owner, Place place, byte[] plain) {
    return toSeal(owner).sealAlone(place, plain);
  }

  /** Opens the class <i>mine alone</i> with the secret from the words. */
  public MineAlone unlock(OwnerId owner, byte[] wrappingSecret) {
    byte[] wrapped = owners.privateHalfOf(owner).orElseThrow(SealBroken::new);
    return keyOf(owner).unwrapPrivate(wrapped, wrappingSecret, BY_WORDS);
  }

  /** Seals what was unlocked for one session, under the value of its cookie. */
  public byte[] carry(MineAlone unlocked, byte[] sessionSecret) {
    return toSeal(unlocked.owner()).wrapPrivate(unlocked.privateKey(), sessionSecret, BY_SESSION);
  }

  /** What a session carries, opened with the value of its cookie. */
  public MineAlone carried(OwnerId owner, byte[] sealed, byte[] sessionSecret) {
    return keyOf(owner).unwrapPrivate(sealed, sessionSecret, BY_SESSION);
  }

  /** Binds <i>mine alone</i> to new words; the old ones open it no longer. */
  public void rewrap(OwnerId owner, MineAlone unlocked, byte[] newSecret) {
    requireWriting();
    if (!owner.equals(unlocked.owner())) {
      throw new IllegalArgumentException("these words belong to somebody else");
    }
    byte[] wrapped = toSeal(owner).wrapPrivate(unlocked.privateKey(), newSecret, BY_WORDS);
    if (!owners.replacePrivateHalf(owner, wrapped)) {
      throw new IllegalStateException("this owner keeps nothing alone");
    }
  }

  /**
   * Destroys the key of an owner in the transaction of the caller; after its commit the traces on
   * the disk are removed, and {@link Erasures#state} tells when that is done.
   */
  public Erasure destroy(OwnerId owner) {
    requireWriting();
    Erasure erasure =
        owners
            .destroy(owner, Random.randBytes(SealKey.LENGTH))
            .map(erasures::begin)
            .orElseThrow(() -> new IllegalStateException("there is no key for this owner"));
    forget(owner);
    return erasure;
  }

  /** A value by which a row is found although what it stands for is sealed. */
  public byte[] lookup(String purpose, String value) {
    return house.lookup().of(purpose.getBytes(UTF_8), value.getBytes(UTF_8));
  }

  /** Mixes a hash of words or passwords with a secret that is not in the database. */
  public byte[] pepper(byte[] value) {
    return house.pepper().of(value);
  }

  /**
   * A value that stands for somebody within what this owner's key seals, and for nobody elsewhere.
   */
  public byte[] pseudonym(OwnerId within, OwnerId of) {
    return toSeal(within).pseudonym(of.value().toString().getBytes(UTF_8));
  }

  byte[] auditLookup(OwnerId owner) {
    return keyOf(owner).auditLookup();
  }

  static void requireWriting() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("this needs the caller's writing transaction");
    }
  }

  static byte[] boundTo(OwnerId owner) {
    return Framed.of("owner_key".getBytes(UTF_8), owner.value().toString().getBytes(UTF_8));
  }

  private OwnerKey toSeal(OwnerId owner) {
    try {
      return keyOf(owner);
    } catch (SealBroken e) {
      throw new IllegalStateException("there is no key for this owner", e);
    }
  }

  private OwnerKey keyOf(OwnerId owner) {
    return opened.get(owner, this::load);
  }

  private OwnerKey load(OwnerId owner) {
    return opened(owner, owners.of(owner).orElseThrow(SealBroken::new));
  }

  private OwnerKey opened(OwnerId owner, OwnerKeys.Wrapped wrapped) {
    return new OwnerKey(owner, house.unwrap(wrapped.key(), boundTo(owner)), wrapped.publicKey());
  }

  /** Now, and again when others can see the change: in between they may have read the old row. */
  private void forget(OwnerId owner) {
    opened.forget(owner);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            opened.forget(owner);
          }
        });
  }
}
