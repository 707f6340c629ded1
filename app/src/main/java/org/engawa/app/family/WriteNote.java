// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.consent.CaseId;

/**
 * What one of a family wants to keep.
 *
 * @param openTo the case whose team may read it, or nobody
 * @param notedAt when it was, where that is not now
 */
public record WriteNote(
    NoteId id, String saw, String think, Optional<CaseId> openTo, Optional<Instant> notedAt) {

  WriteNote openedTo(CaseId team) {
    return new WriteNote(id, saw, think, Optional.of(team), notedAt);
  }

  /** The same words as a note of its own. */
  WriteNote renewed() {
    return new WriteNote(new NoteId(UUID.randomUUID()), saw, think, openTo, notedAt);
  }

  /** Whether this is the note that was kept before, sent again. */
  boolean repeats(Note kept) {
    return kept.id().equals(id) && kept.saw().equals(saw) && kept.think().equals(think);
  }

  @Override
  public String toString() {
    return "WriteNote[" + id.value() + "]";
  }
}
