// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Optional;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.FamilyId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.NoteOpened;
import org.engawa.app.consent.NoteTakenBack;
import org.engawa.app.consent.Topic;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seals notes anew when they are opened or taken back, and forgets them with their author. */
@Component
final class NoteResealing {

  private final NoteSealing notes;
  private final Consents consents;

  NoteResealing(NoteSealing notes, Consents consents) {
    this.notes = notes;
    this.consents = consents;
  }

  @EventListener
  void on(NoteOpened opened) {
    notes.share(opened.by().id(), opened.item(), opened.by().alone().orElseThrow());
  }

  @EventListener
  void on(NoteTakenBack closed) {
    FamilyId family = closed.family();
    for (Note note : notes.of(family, Optional.empty())) {
      if (!consents.shared(family, Topic.FAMILY_NOTE, Optional.of(note.id().value()))) {
        notes.close(family, note.id());
      }
    }
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof FamilyId family) {
      notes.removeAll(family);
    }
  }
}
