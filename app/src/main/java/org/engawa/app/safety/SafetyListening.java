// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.answering.MarkedItemAnswered;
import org.engawa.app.draft.Unsent;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.VoiceForgotten;
import org.engawa.app.veranda.WorryReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into the queue what comes up from the floors below, and forgets with its owner. */
@Component
final class SafetyListening {

  private final SafetyEntryRows entries;
  private final SafetySeal seal;
  private final Unsent unsent;
  private final Clock clock;

  SafetyListening(SafetyEntryRows entries, SafetySeal seal, Unsent unsent, Clock clock) {
    this.entries = entries;
    this.seal = seal;
    this.unsent = unsent;
    this.clock = clock;
  }

  /** One post or letter waits once, however many are worried. */
  @EventListener
  void on(WorryReported worry) {
    if (!entries.waits(worry.id())) {
      Origin origin =
          switch (worry.what()) {
            case POST -> Origin.BOARD;
            case LETTER -> Origin.LETTER;
          };
      SealedEntry entry =
          SealedEntry.fresh(EntryId.random(), origin, worry.voice(), clock.instant());
      entries.add(entry.about(worry.id()), Optional.empty());
    }
  }

  /** Which card it was is sealed; which item it was, and the answer, stand nowhere here. */
  @EventListener
  void on(MarkedItemAnswered marked) {
    if (!entries.waits(marked.sheet().value())) {
      SealedEntry entry =
          SealedEntry.fresh(
              EntryId.random(), Origin.ITEM, marked.person().owner(), clock.instant());
      entries.add(seal.with(entry.about(marked.sheet().value()), marked.card()), Optional.empty());
    }
  }

  @EventListener
  void on(VoiceForgotten gone) {
    forget(gone.voice());
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      forget(person.owner());
    }
  }

  private void forget(OwnerId owner) {
    entries.of(List.of(owner)).forEach(entry -> unsent.forgetAbout(entry.id().value()));
    entries.removeAll(owner);
  }
}
