// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Sight;
import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** The word by which a person wants to be called, by those to whom they open it. */
@Component
public final class Called {

  static final String WORD = "word";

  private final Drawer drawer;
  private final Access access;
  private final Looks looks;
  private final Transactions transactions;
  private final Clock clock;

  Called(Drawer drawer, Access access, Looks looks, Transactions transactions, Clock clock) {
    this.drawer = drawer;
    this.access = access;
    this.looks = looks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps the word in the place of the one before. */
  public void keep(PersonId person, String word) {
    drawer.keep(
        person, new Leaf(LeafKind.CALLED, person.value(), clock.instant(), Map.of(WORD, word)));
  }

  /** The person's own. */
  public Optional<String> own(Viewer.Person person) {
    return drawer.own(person, LeafKind.CALLED, person.id().value()).map(leaf -> leaf.said(WORD));
  }

  /** The word, when it is open to this viewer; that they read it is written first. */
  public Optional<String> openTo(Viewer.Staff viewer, PersonId person) {
    return transactions.write(
        () ->
            access.toPerson(viewer, person, Topic.CALLED) instanceof Sight.Open
                ? looks.reading(viewer, person, Topic.CALLED, () -> shared(person))
                : Optional.<String>empty());
  }

  private Optional<String> shared(PersonId person) {
    return drawer.shared(person, LeafKind.CALLED, id -> true).stream()
        .map(leaf -> leaf.said(WORD))
        .findFirst();
  }

  void takeOut(Viewer.Person person) {
    drawer.takeOut(person, LeafKind.CALLED, person.id().value());
  }
}
