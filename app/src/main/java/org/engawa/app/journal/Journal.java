// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.engawa.measure.format.AnswerText;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.springframework.stereotype.Component;

/** A person's check-ins. Kept alone until the person opens them to somebody. */
@Component
public final class Journal {

  private final CheckIns checkIns;
  private final CheckInCard card;
  private final Openness openness;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Journal(
      CheckIns checkIns,
      CheckInCard card,
      Openness openness,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.checkIns = checkIns;
    this.card = card;
    this.openness = openness;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The card of the check-in. */
  public Card card() {
    return card.card();
  }

  /** Keeps a check-in; says false when it was kept before, which is kept once. */
  public boolean keep(PersonId person, RecordCheckIn said) {
    return transactions.write(() -> checkIns.add(person, sealed(person, said)));
  }

  /** The same for a form: one that was changed after going back is a check-in of its own. */
  void keep(Viewer.Person person, RecordCheckIn said) {
    if (!keep(person.id(), said) && own(person).stream().noneMatch(said::repeats)) {
      keep(person.id(), said.renewed());
    }
  }

  private SealedCheckIn sealed(PersonId person, RecordCheckIn said) {
    Place place = said.id().answers();
    String answers = AnswerText.write(said.answers());
    return new SealedCheckIn(
        said.id(),
        said.keptAt().orElseGet(clock::instant),
        openness.ofAnswers(person)
            ? vault.seal(person.owner(), place, answers)
            : vault.sealAlone(person.owner(), place, answers),
        said.words()
            .map(
                words ->
                    openness.ofAllWords(person)
                        ? vault.seal(person.owner(), said.id().words(), words)
                        : vault.sealAlone(person.owner(), said.id().words(), words)));
  }

  /** Takes one out for good; says false when the person has no such check-in. */
  boolean takeOut(Viewer.Person person, UUID id) {
    return transactions.write(
        () -> {
          openness.close(person, id);
          return checkIns.remove(person.id(), id);
        });
  }

  /** The next items to ask. */
  List<Integer> next(PersonId person) {
    return card.next(transactions.read(() -> checkIns.count(person)));
  }

  /** The person's own, the oldest first; those that only return words open need them given. */
  public List<CheckIn> own(Viewer.Person person) {
    return transactions.read(() -> checkIns.of(person.id())).stream()
        .flatMap(row -> open(person.id(), row, person.alone()).stream())
        .toList();
  }

  /**
   * The answers that the person opened, the oldest first, with those words whose check-in passes.
   *
   * <p>Whether somebody may see them was asked of {@code Access} before, and noted.
   */
  public List<CheckIn> shared(PersonId person, Predicate<CheckInId> words) {
    return transactions.read(() -> checkIns.of(person)).stream()
        .map(row -> words.test(row.id()) ? row : row.withoutWords())
        .flatMap(row -> open(person, row, Optional.empty()).stream())
        .toList();
  }

  /**
   * Those check-ins whose words were opened by themselves, the oldest first, without their answers.
   */
  public List<CheckIn> sharedWords(PersonId person, Predicate<CheckInId> words) {
    return transactions.read(() -> checkIns.of(person)).stream()
        .filter(row -> words.test(row.id()))
        .flatMap(row -> words(person, row).stream())
        .toList();
  }

  private Optional<CheckIn> words(PersonId owner, SealedCheckIn row) {
    return row.words()
        .flatMap(words -> unseal(owner, row.id().words(), words, Optional.empty()))
        .map(
            words ->
                new CheckIn(
                    row.id(), row.keptAt(), Answers.of(card.card(), Map.of()), Optional.of(words)));
  }

  private Optional<CheckIn> open(PersonId owner, SealedCheckIn row, Optional<MineAlone> alone) {
    return unseal(owner, row.id().answers(), row.answers(), alone)
        .map(
            answers ->
                new CheckIn(
                    row.id(),
                    row.keptAt(),
                    AnswerText.read(answers, card.card()),
                    row.words().flatMap(w -> unseal(owner, row.id().words(), w, alone))));
  }

  private Optional<String> unseal(
      PersonId owner, Place place, byte[] sealed, Optional<MineAlone> alone) {
    return Vault.alone(sealed)
        ? alone.map(mine -> mine.open(place, sealed))
        : Optional.of(vault.unseal(owner.owner(), place, sealed));
  }
}
