// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Sight;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.Teller;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * The leaves of a person that one of the staff may read; that they look is written in the same
 * transaction.
 */
@Component
final class OpenedLeaves {

  private final Drawer drawer;
  private final Access access;
  private final Looks looks;
  private final Transactions transactions;

  OpenedLeaves(Drawer drawer, Access access, Looks looks, Transactions transactions) {
    this.drawer = drawer;
    this.access = access;
    this.looks = looks;
    this.transactions = transactions;
  }

  /** All of a kind when it is open as a whole, or those that were opened by themselves. */
  List<Leaf> of(Viewer.Staff viewer, PersonId person, Teller teller) {
    return transactions.write(
        () ->
            access.toPerson(viewer, person, teller.topic()) instanceof Sight.Open
                ? looks.reading(
                    viewer,
                    person,
                    teller.topic(),
                    () -> drawer.shared(person, teller.kind(), id -> true))
                : single(viewer, person, teller));
  }

  private List<Leaf> single(Viewer.Staff viewer, PersonId person, Teller teller) {
    List<Leaf> read =
        drawer.shared(
            person,
            teller.kind(),
            id ->
                access.toPerson(viewer, person, teller.topic(), Optional.of(id))
                    instanceof Sight.Open);
    read.forEach(leaf -> looks.looked(viewer, person, teller.topic(), Optional.of(leaf.id())));
    return read;
  }
}
