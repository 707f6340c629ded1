// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Grant;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps the leaves of a room: a person's alone, until the person opens them to somebody. */
@Component
public final class Drawer {

  private static final int AT_ONCE = 100;

  private final Leaves leaves;
  private final Consents consents;
  private final Vault vault;
  private final Transactions transactions;

  Drawer(Leaves leaves, Consents consents, Vault vault, Transactions transactions) {
    this.leaves = leaves;
    this.consents = consents;
    this.vault = vault;
    this.transactions = transactions;
  }

  /** Keeps a leaf, or puts it in the place of the person's own with its id; says under which id. */
  public UUID keep(PersonId person, Leaf leaf) {
    return transactions.write(
        () -> {
          SealedLeaf row = sealed(person, leaf);
          if (leaves.add(person, row) || leaves.replace(person, row)) {
            return leaf.id();
          }
          return keep(
              person, new Leaf(leaf.kind(), UUID.randomUUID(), leaf.keptAt(), leaf.fields()));
        });
  }

  private SealedLeaf sealed(PersonId person, Leaf leaf) {
    String text = FormText.write(leaf.fields());
    return new SealedLeaf(
        leaf.kind(),
        leaf.id(),
        leaf.keptAt(),
        isOpen(person, leaf.kind(), leaf.id())
            ? vault.seal(person.owner(), leaf.kind().place(leaf.id()), text)
            : vault.sealAlone(person.owner(), leaf.kind().place(leaf.id()), text));
  }

  /** The person's own of one kind, the oldest first; what only words open needs them given. */
  public List<Leaf> own(Viewer.Person person, LeafKind kind) {
    return transactions.read(() -> leaves.of(person.id(), kind)).stream()
        .flatMap(row -> open(person.id(), row, person.alone()).stream())
        .toList();
  }

  /** The same one after the other, so that only a few are open at a time. */
  public Stream<Leaf> each(Viewer.Person person, LeafKind kind) {
    return Stream.iterate(
            transactions.read(() -> leaves.oldest(person.id(), kind, AT_ONCE)),
            rows -> !rows.isEmpty(),
            rows -> transactions.read(() -> leaves.after(person.id(), rows.getLast(), AT_ONCE)))
        .flatMap(List::stream)
        .flatMap(row -> open(person.id(), row, person.alone()).stream());
  }

  /** One of the person's own. */
  public Optional<Leaf> own(Viewer.Person person, LeafKind kind, UUID id) {
    return transactions
        .read(() -> leaves.one(person.id(), kind, id))
        .flatMap(row -> open(person.id(), row, person.alone()));
  }

  /**
   * One screen of the person's own, the newest first: from this one on, or from the newest where it
   * is none of theirs.
   */
  public Screen screen(Viewer.Person person, LeafKind kind, Optional<UUID> from) {
    return transactions.read(
        () -> {
          Optional<SealedLeaf> top = from.flatMap(id -> leaves.one(person.id(), kind, id));
          List<SealedLeaf> rows =
              top.map(leaf -> leaves.from(person.id(), leaf, Screen.LONGEST + 1))
                  .orElseGet(() -> leaves.newest(person.id(), kind, Screen.LONGEST + 1));
          List<SealedLeaf> above =
              top.map(leaf -> leaves.after(person.id(), leaf, Screen.LONGEST)).orElse(List.of());
          return new Screen(
              rows.stream()
                  .limit(Screen.LONGEST)
                  .flatMap(row -> open(person.id(), row, person.alone()).stream())
                  .toList(),
              rows.size() > Screen.LONGEST ? Optional.of(rows.getLast().id()) : Optional.empty(),
              above.isEmpty() ? Optional.empty() : Optional.of(above.getLast().id()));
        });
  }

  /**
   * Those that the person opened and that pass, the oldest first.
   *
   * <p>Whether somebody may see them was asked of {@code Access} before, and is noted.
   */
  public List<Leaf> shared(PersonId person, LeafKind kind, Predicate<UUID> which) {
    return transactions.read(() -> leaves.of(person, kind)).stream()
        .filter(row -> which.test(row.id()))
        .flatMap(row -> open(person, row, Optional.empty()).stream())
        .toList();
  }

  /** Takes one out for good; says false when the person has no such leaf. */
  public boolean takeOut(Viewer.Person person, LeafKind kind, UUID id) {
    return transactions.write(
        () -> {
          consents.open(person.id()).stream()
              .filter(grant -> kind.openedBy(grant.topic()) && grant.item().isPresent())
              .filter(grant -> kind.openedBy(grant, id))
              .map(Grant::id)
              .forEach(grant -> consents.takeBack(person, grant));
          return leaves.remove(person.id(), kind, id);
        });
  }

  /** Seals anew as shared what is open now and was not before. */
  void share(Viewer.Person person, LeafKind kind) {
    for (SealedLeaf row : leaves.of(person.id(), kind)) {
      if (Vault.alone(row.text()) && isOpen(person.id(), kind, row.id())) {
        open(person.id(), row, Optional.of(person.alone().orElseThrow()))
            .ifPresent(leaf -> leaves.replace(person.id(), sealed(person.id(), leaf)));
      }
    }
  }

  /** Seals anew as the person's alone what is open to nobody any more. */
  void close(PersonId person, LeafKind kind) {
    for (SealedLeaf row : leaves.of(person, kind)) {
      if (!Vault.alone(row.text()) && !isOpen(person, kind, row.id())) {
        open(person, row, Optional.empty())
            .ifPresent(leaf -> leaves.replace(person, sealed(person, leaf)));
      }
    }
  }

  private boolean isOpen(PersonId person, LeafKind kind, UUID id) {
    return consents.open(person).stream().anyMatch(grant -> kind.openedBy(grant, id));
  }

  private Optional<Leaf> open(PersonId owner, SealedLeaf row, Optional<MineAlone> alone) {
    var place = row.kind().place(row.id());
    Optional<String> text =
        Vault.alone(row.text())
            ? alone.map(mine -> mine.open(place, row.text()))
            : Optional.of(vault.unseal(owner.owner(), place, row.text()));
    return text.map(fields -> new Leaf(row.kind(), row.id(), row.keptAt(), FormText.read(fields)));
  }
}
