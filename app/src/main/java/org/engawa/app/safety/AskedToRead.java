// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Authorship;
import org.springframework.stereotype.Component;

/** What persons asked somebody to read, from their rooms, and what they were answered. */
@Component
public final class AskedToRead {

  static final int LONGEST = 4_000;

  private final SafetyEntryRows entries;
  private final SafetyActRows acts;
  private final SafetySeal seal;
  private final Authorship authorship;
  private final Transactions transactions;
  private final Clock clock;

  AskedToRead(
      SafetyEntryRows entries,
      SafetyActRows acts,
      SafetySeal seal,
      Authorship authorship,
      Transactions transactions,
      Clock clock) {
    this.entries = entries;
    this.acts = acts;
    this.seal = seal;
    this.authorship = authorship;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Asks for a human to read this; the same sent twice is kept once. */
  public void ask(Viewer.Person person, EntryId id, String words) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("words: from 1 to " + LONGEST + " characters");
    }
    SealedEntry entry = SealedEntry.fresh(id, Origin.WORD, person.id().owner(), clock.instant());
    transactions.write(
        () -> {
          boolean free = entries.add(seal.with(entry, words), Optional.empty());
          if (!free
              && entries.find(id).filter(own -> own.owner().equals(entry.owner())).isEmpty()) {
            ask(person, EntryId.random(), words);
          }
        });
  }

  /** What waits or waited about this person, the newest first; also under their voices. */
  public List<Asked> own(Viewer.Person person) {
    List<OwnerId> owners = new ArrayList<>(authorship.voicesOf(person));
    owners.add(person.id().owner());
    return transactions.read(
        () -> entries.of(owners).reversed().stream().map(this::asked).toList());
  }

  /** Takes a word back that nobody has taken yet; says false when it is none, or too late. */
  public boolean takeBack(Viewer.Person person, EntryId id) {
    return transactions.write(
        () ->
            entries
                .find(id)
                .filter(entry -> entry.owner().equals(person.id().owner()) && free(entry))
                .filter(_ -> entries.removeFree(id))
                .isPresent());
  }

  private boolean free(SealedEntry entry) {
    return entry.origin() == Origin.WORD
        && entry.takenBy().isEmpty()
        && entry.closedAt().isEmpty()
        && acts.of(entry.id()).isEmpty();
  }

  /** The answers to an entry, the oldest first. */
  List<Answer> answers(SealedEntry entry) {
    return acts.of(entry.id()).stream()
        .filter(act -> act.kind() == SealedAct.Kind.ANSWERED)
        .map(act -> new Answer(act.by(), act.at(), seal.words(entry, act)))
        .toList();
  }

  private Asked asked(SealedEntry entry) {
    return new Asked(
        entry.id(),
        entry.origin().key(),
        entry.cameAt(),
        seal.words(entry).orElse(""),
        answers(entry),
        free(entry));
  }

  /**
   * Something that waits or waited, for the person.
   *
   * @param origin the key of where it came from
   * @param words their own words, or the card that it is about
   * @param free whether it can be taken back, because nobody has taken it
   */
  public record Asked(
      EntryId id, String origin, Instant at, String words, List<Answer> answers, boolean free) {
    @Override
    public String toString() {
      return "Asked[" + id + "]";
    }
  }

  /** What a human answered. */
  public record Answer(StaffId by, Instant at, String words) {
    @Override
    public String toString() {
      return "Answer";
    }
  }
}
