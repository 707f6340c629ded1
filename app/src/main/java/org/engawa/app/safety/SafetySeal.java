// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.Optional;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals what is said in and about an entry under the key of its owner, and opens it. */
@Component
final class SafetySeal {

  private final Vault vault;

  SafetySeal(Vault vault) {
    this.vault = vault;
  }

  SealedEntry with(SealedEntry entry, String words) {
    return entry.with(vault.seal(entry.owner(), entry.id().words(), words.strip()));
  }

  Optional<byte[]> act(SafetyAct act, String words) {
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(vault.seal(act.entry().owner(), SealedAct.placeOf(act.id()), words.strip()));
  }

  Optional<String> words(SealedEntry entry) {
    return entry.words().map(seal -> vault.unseal(entry.owner(), entry.id().words(), seal));
  }

  String words(SealedEntry entry, SealedAct act) {
    return act.words()
        .map(seal -> vault.unseal(entry.owner(), SealedAct.placeOf(act.id()), seal))
        .orElse("");
  }
}
