// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/**
 * That a person may come: a leaf of their own that no topic opens. To what stands in what is
 * sealed, so that nobody can count who may come to what.
 */
@Component
public final class Marks {

  private static final String TO = "to";

  private final Drawer drawer;
  private final Transactions transactions;
  private final Clock clock;

  Marks(Drawer drawer, Transactions transactions, Clock clock) {
    this.drawer = drawer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Marks something once. */
  public void put(Viewer.Person person, MeetUpId to) {
    if (!of(person).contains(to)) {
      drawer.keep(
          person.id(),
          new Leaf(
              LeafKind.MARK,
              UUID.randomUUID(),
              clock.instant(),
              Map.of(TO, to.value().toString())));
    }
  }

  void remove(Viewer.Person person, MeetUpId to) {
    transactions.write(
        () ->
            leaves(person).stream()
                .filter(leaf -> to(leaf).equals(to))
                .forEach(leaf -> drawer.takeOut(person, LeafKind.MARK, leaf.id())));
  }

  /** What the person marked; without return words nothing of it can be read. */
  public Set<MeetUpId> of(Viewer.Person person) {
    return leaves(person).stream().map(Marks::to).collect(Collectors.toSet());
  }

  private List<Leaf> leaves(Viewer.Person person) {
    return drawer.own(person, LeafKind.MARK);
  }

  private static MeetUpId to(Leaf leaf) {
    return new MeetUpId(UUID.fromString(leaf.said(TO)));
  }
}
