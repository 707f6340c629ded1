// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.SealBroken;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Seals letters under the voice that wrote them, so that they are gone everywhere with their
 * writer; what somebody has not sent is theirs alone.
 */
@Component
final class PenSealing {

  private final Vault vault;

  PenSealing(Vault vault) {
    this.vault = vault;
  }

  byte[] sent(OwnerId voice, PenLetterId id, String words) {
    return vault.seal(voice, id.words(), words);
  }

  byte[] draft(Viewer.Person by, PenLetterId id, String words) {
    return vault.sealAlone(by.id().owner(), id.words(), words);
  }

  /** The words, unless the one who wrote them has left. */
  Optional<String> open(OwnerId voice, SealedPenLetter letter) {
    try {
      return Optional.of(vault.unseal(voice, letter.id().words(), letter.words()));
    } catch (SealBroken _) {
      return Optional.empty();
    }
  }

  /** The words for one of the two; a draft needs the words of its writer. */
  Optional<String> open(Viewer.Person by, Seat seat, SealedPenLetter letter) {
    return letter.isDraft()
        ? by.alone().map(mine -> mine.open(letter.id().words(), letter.words()))
        : open(seat.in().at(letter.side()).voice(), letter);
  }
}
