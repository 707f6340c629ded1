// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The sheets that persons fill in themselves, kept alone until they are opened.
 *
 * <p>Whether a viewer may have them is asked of {@code Access} by whoever calls.
 */
@Component
public final class Answering {

  private final OwnSheets own;
  private final Instruments instruments;
  private final SheetOpenness openness;
  private final Ink ink;
  private final Transactions transactions;
  private final Clock clock;

  Answering(
      OwnSheets own,
      Instruments instruments,
      SheetOpenness openness,
      Ink ink,
      Transactions transactions,
      Clock clock) {
    this.own = own;
    this.instruments = instruments;
    this.openness = openness;
    this.ink = ink;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps a sheet that the person filled in; the same one sent twice is kept once. */
  public void keep(PersonId person, Sheet sheet) {
    String text = SheetText.write(sheet);
    transactions.write(
        () -> {
          own.add(
              person.owner(),
              new SealedSheet(
                  sheet.id(),
                  clock.instant(),
                  openness.of(person, sheet.id())
                      ? ink.vault().seal(person.owner(), sheet.id().own(), text)
                      : ink.vault().sealAlone(person.owner(), sheet.id().own(), text)));
          if (Safety.reachedIn(sheet)) {
            ink.events()
                .publishEvent(new MarkedItemAnswered(person, sheet.id(), sheet.card().id()));
          }
        });
  }

  /** The person's own sheets, the oldest first. */
  public List<Sheet> own(Viewer.Person person) {
    return transactions.read(() -> own.of(person.id().owner())).stream()
        .flatMap(row -> open(person.id(), row, person.alone()).stream())
        .toList();
  }

  /** The sheets that the person has opened to somebody or to studies, the oldest first. */
  public List<Sheet> shared(PersonId person) {
    return transactions.read(() -> own.of(person.owner())).stream()
        .flatMap(row -> open(person, row, Optional.empty()).stream())
        .toList();
  }

  /** Takes out one of the person's own; says false when there is none. */
  boolean takeOut(Viewer.Person person, UUID id) {
    return transactions.write(
        () -> {
          openness.close(person, id);
          return own.remove(person.id().owner(), id);
        });
  }

  private Optional<Sheet> open(PersonId owner, SealedSheet row, Optional<MineAlone> alone) {
    Optional<String> line =
        Vault.alone(row.sheet())
            ? alone.map(mine -> mine.open(row.id().own(), row.sheet()))
            : Optional.of(ink.vault().unseal(owner.owner(), row.id().own(), row.sheet()));
    return line.flatMap(text -> SheetText.read(row.id(), text, instruments.cards()));
  }

  /** With what a sheet is sealed, and who hears of one. */
  @Component
  record Ink(Vault vault, ApplicationEventPublisher events) {}
}
