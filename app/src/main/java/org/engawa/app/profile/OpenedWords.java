// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Sight;
import org.engawa.app.consent.Topic;
import org.engawa.app.family.Note;
import org.engawa.app.family.NoteId;
import org.engawa.app.family.Notes;
import org.engawa.app.journal.CheckIn;
import org.engawa.app.journal.CheckInId;
import org.engawa.app.journal.Journal;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * The words of others that one of the staff may read, each written into the list of the one whose
 * words they are before they are read.
 */
@Component
final class OpenedWords {

  private final Journal journal;
  private final Notes notes;
  private final Access access;
  private final Looks looks;
  private final Transactions transactions;

  OpenedWords(Journal journal, Notes notes, Access access, Looks looks, Transactions transactions) {
    this.journal = journal;
    this.notes = notes;
    this.access = access;
    this.looks = looks;
    this.transactions = transactions;
  }

  /** The check-ins of a person, the newest first: answers, words, or both, as they are open. */
  List<CheckIn> of(Viewer.Staff viewer, PersonId person) {
    Predicate<CheckInId> words = id -> isOpen(viewer, person, id.value());
    return transactions
        .write(
            () -> {
              List<CheckIn> read =
                  access.toPerson(viewer, person, Topic.CHECK_INS) instanceof Sight.Open
                      ? looks.reading(
                          viewer, person, Topic.CHECK_INS, () -> journal.shared(person, words))
                      : journal.sharedWords(person, words);
              read.forEach(each -> noteWords(viewer, person, each));
              return read;
            })
        .reversed();
  }

  /**
   * The words of a check-in are a topic of their own, so that reading them is a look of its own.
   */
  private void noteWords(Viewer.Staff viewer, PersonId person, CheckIn read) {
    if (read.words().isPresent()) {
      looks.looked(viewer, person, Topic.CHECK_IN_WORDS, Optional.of(read.id().value()));
    }
  }

  private boolean isOpen(Viewer.Staff viewer, PersonId person, UUID checkIn) {
    return access.toPerson(viewer, person, Topic.CHECK_IN_WORDS, Optional.of(checkIn))
        instanceof Sight.Open;
  }

  /** The notes of one of a family, the newest first; each is read after its line is written. */
  List<Note> of(Viewer.Staff viewer, FamilyId family) {
    return notes.open(family).reversed().stream()
        .filter(id -> isOpen(viewer, family, id))
        .flatMap(
            id ->
                looks.readingNote(viewer, family, id.value(), () -> notes.shared(family)).stream()
                    .filter(note -> note.id().equals(id)))
        .toList();
  }

  private boolean isOpen(Viewer.Staff viewer, FamilyId family, NoteId id) {
    Optional<UUID> item = Optional.of(id.value());
    return access.toFamily(viewer, family, Topic.FAMILY_NOTE, item) instanceof Sight.Open;
  }
}
