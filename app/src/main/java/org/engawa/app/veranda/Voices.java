// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Gives somebody a voice: the nickname, or none in one thread. */
@Component
final class Voices {

  private final VoiceRows rows;
  private final Accounts accounts;
  private final Vault vault;

  Voices(VoiceRows rows, Accounts accounts, Vault vault) {
    this.rows = rows;
    this.accounts = accounts;
    this.vault = vault;
  }

  /** A person as the tables of the veranda know an author. */
  Author author(PersonId person) {
    return new Author(vault.lookup("veranda author", person.value().toString()));
  }

  /** A person as one who reads: not to be joined with what they write. */
  byte[] reader(PersonId person) {
    return vault.lookup("veranda reader", person.value().toString());
  }

  /** The voice of a person, made when it is needed, in the transaction of the caller. */
  VoiceId of(PersonId person, Optional<ThreadId> nameless) {
    Author author = author(person);
    return rows.find(author, nameless)
        .orElseGet(
            () -> {
              VoiceId id = new VoiceId(UUID.randomUUID());
              vault.admit(id.owner());
              rows.add(id, author, nameless, name(id, person, nameless));
              return id;
            });
  }

  private Optional<byte[]> name(VoiceId id, PersonId person, Optional<ThreadId> nameless) {
    return nameless.isPresent()
        ? Optional.empty()
        : Optional.of(vault.seal(id.owner(), id.name(), accounts.nickname(person)));
  }
}
