// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Optional;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Seals letters under the key of the person, whoever wrote them. What the person has not sent is
 * theirs alone.
 */
@Component
final class LetterSealing {

  private final Vault vault;

  LetterSealing(Vault vault) {
    this.vault = vault;
  }

  SealedLetter seal(SealedLetter row, String words) {
    byte[] sealed =
        row.isDraft() && row.side() == Side.PERSON
            ? vault.sealAlone(row.person().owner(), row.id().words(), words)
            : vault.seal(row.person().owner(), row.id().words(), words);
    return row.with(row.arrivesAt(), sealed);
  }

  /** The letter, unless it takes the person's words to open it and they were not given. */
  Optional<Letter> open(SealedLetter row, Optional<MineAlone> alone) {
    Optional<String> words =
        Vault.alone(row.words())
            ? alone.map(mine -> mine.open(row.id().words(), row.words()))
            : Optional.of(vault.unseal(row.person().owner(), row.id().words(), row.words()));
    return words.map(
        said ->
            new Letter(row.id(), row.with(), row.side(), row.writtenAt(), row.arrivesAt(), said));
  }
}
