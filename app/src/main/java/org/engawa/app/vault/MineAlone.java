// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridDecrypt;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** Opens what one person keeps to themselves; exists only where their words were given. */
public final class MineAlone {

  private final OwnerId owner;
  private final byte[] privateKey;
  private Optional<HybridDecrypt> opening = Optional.empty();

  MineAlone(OwnerId owner, byte[] privateKey) {
    this.owner = owner;
    this.privateKey = privateKey.clone();
  }

  /** Whose texts it opens. */
  public OwnerId owner() {
    return owner;
  }

  /** Opens a text that was sealed <i>mine alone</i> for this place. */
  public String open(Place place, byte[] sealed) {
    return new String(openBytes(place, sealed), UTF_8);
  }

  /** Opens bytes that were sealed <i>mine alone</i> for this place. */
  public byte[] openBytes(Place place, byte[] sealed) {
    if (!Vault.alone(sealed)) {
      throw new SealBroken();
    }
    try {
      return opening()
          .decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), place.boundTo(owner, Vault.ALONE));
    } catch (GeneralSecurityException _) {
      throw new SealBroken();
    }
  }

  /** Made with the first text: most requests open none, and to make it costs more than they do. */
  private synchronized HybridDecrypt opening() {
    HybridDecrypt made = opening.orElseGet(() -> AlonePair.opening(privateKey));
    opening = Optional.of(made);
    return made;
  }

  byte[] privateKey() {
    return privateKey;
  }

  @Override
  public String toString() {
    return "MineAlone[kept secret]";
  }
}
