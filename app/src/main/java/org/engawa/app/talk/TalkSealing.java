// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals what is said in talks under the key of the person, whoever says it. */
@Component
final class TalkSealing {

  private final TurnRows turns;
  private final Vault vault;

  TalkSealing(TurnRows turns, Vault vault) {
    this.turns = turns;
    this.vault = vault;
  }

  byte[] where(PersonId person, TalkId id, String words) {
    return vault.seal(person.owner(), id.where(), words);
  }

  Optional<byte[]> carried(PersonId person, TalkId id, String words) {
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(vault.seal(person.owner(), id.carried(), words));
  }

  SealedTurn turn(PersonId person, SayInTalk said, Side side, Instant at) {
    byte[] words = vault.seal(person.owner(), SealedTurn.words(said.id()), said.words());
    return new SealedTurn(said.id(), side, at, words);
  }

  Talk open(SealedTalk row) {
    return new Talk(
        row.id(),
        row.with(),
        row.by(),
        row.beginsAt(),
        row.minutes(),
        row.state(),
        where(row),
        carried(row),
        turns.of(row.id()).stream().map(turn -> open(row.person(), turn)).toList());
  }

  String where(SealedTalk row) {
    return vault.unseal(row.person().owner(), row.id().where(), row.where());
  }

  String carried(SealedTalk row) {
    return row.carried()
        .map(kept -> vault.unseal(row.person().owner(), row.id().carried(), kept))
        .orElse("");
  }

  Talk.Turn open(PersonId person, SealedTurn turn) {
    return new Talk.Turn(
        turn.side(),
        turn.saidAt(),
        vault.unseal(person.owner(), SealedTurn.words(turn.id()), turn.words()));
  }
}
