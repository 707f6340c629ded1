// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.consent.Whom;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What families notice. Kept alone until they open a note to the centre. */
@Component
public final class Notes {

  private final NoteSealing notes;
  private final Consents consents;
  private final Relations relations;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notes(
      NoteSealing notes,
      Consents consents,
      Relations relations,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.notes = notes;
    this.consents = consents;
    this.relations = relations;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Keeps a note, and opens it to the team of a case when one is given. The same one sent twice is
   * kept once; a form that was changed after going back is a note of its own.
   */
  public void keep(Viewer.Family family, WriteNote said) {
    transactions.write(
        () -> {
          if (notes.add(family.id(), said, said.notedAt().orElseGet(clock::instant))) {
            said.openTo().ifPresent(team -> open(family, said.id(), team));
          } else if (own(family).stream().noneMatch(said::repeats)) {
            keep(family, said.renewed());
          }
        });
  }

  private void open(Viewer.Family family, NoteId note, CaseId team) {
    consents.give(family, Topic.FAMILY_NOTE, Optional.of(note.value()), new Whom.Team(team));
  }

  /**
   * Asks the centre for help: a case begins unless there is one, and what was written goes to its
   * team.
   */
  public CaseId ask(Viewer.Family family, String name, WriteNote said) {
    return transactions.write(
        () -> {
          CaseId id =
              relations.casesOf(family.id()).stream()
                  .findFirst()
                  .orElseGet(() -> begin(family, name));
          keep(family, said.openedTo(id));
          return id;
        });
  }

  private CaseId begin(Viewer.Family family, String name) {
    CaseId id = CaseId.random();
    events.publishEvent(new CaseAsked(id, family.id(), name));
    relations.accompany(id, family.id());
    return id;
  }

  /** Their own, the oldest first. */
  public List<Note> own(Viewer.Family family) {
    return transactions.read(() -> notes.of(family.id(), family.alone()));
  }

  /** Which of theirs are open to somebody, the oldest first; nothing is read by this. */
  public List<NoteId> open(FamilyId family) {
    return transactions.read(() -> notes.shared(family));
  }

  /**
   * Those that are open to somebody, the oldest first. Whether the viewer may have each is asked of
   * {@code Access} by whoever calls, before its words are shown.
   */
  public List<Note> shared(FamilyId family) {
    return transactions.read(() -> notes.of(family, Optional.empty()));
  }

  boolean takeOut(Viewer.Family family, UUID id) {
    Optional<UUID> item = Optional.of(id);
    return transactions.write(
        () -> {
          if (consents.shared(family.id(), Topic.FAMILY_NOTE, item)) {
            consents.takeBack(family, Topic.FAMILY_NOTE, item);
          }
          return notes.remove(family.id(), id);
        });
  }
}
