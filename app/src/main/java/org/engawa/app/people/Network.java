// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.springframework.stereotype.Component;

/** Who is in a person's life, and how near. */
@Component
public final class Network {

  private final Drawer drawer;
  private final Clock clock;

  Network(Drawer drawer, Clock clock) {
    this.drawer = drawer;
    this.clock = clock;
  }

  /** Keeps somebody, or changes the one with this id; says under which id. */
  public UUID keep(PersonId person, Tie tie) {
    return drawer.keep(person, new Leaf(LeafKind.TIE, tie.id(), clock.instant(), tie.fields()));
  }

  /** The person's own, the nearest first. */
  List<Tie> own(Viewer.Person person) {
    return drawer.own(person, LeafKind.TIE).stream()
        .map(Tie::of)
        .sorted(Comparator.comparing(Tie::near))
        .toList();
  }

  Optional<Tie> own(Viewer.Person person, UUID id) {
    return drawer.own(person, LeafKind.TIE, id).map(Tie::of);
  }

  boolean takeOut(Viewer.Person person, UUID id) {
    return drawer.takeOut(person, LeafKind.TIE, id);
  }
}
