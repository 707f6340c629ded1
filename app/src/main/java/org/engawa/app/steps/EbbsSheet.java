// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Clock;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.springframework.stereotype.Component;

/** The one page of a person for times when it ebbs. */
@Component
public final class EbbsSheet {

  private final Drawer drawer;
  private final Clock clock;

  EbbsSheet(Drawer drawer, Clock clock) {
    this.drawer = drawer;
    this.clock = clock;
  }

  /** Keeps the page in the place of what it said before. */
  public void keep(PersonId person, Ebbs ebbs) {
    drawer.keep(person, new Leaf(LeafKind.EBBS, person.value(), clock.instant(), ebbs.said()));
  }

  Optional<Ebbs> own(Viewer.Person person) {
    return drawer.own(person, LeafKind.EBBS, person.id().value()).map(Ebbs::of);
  }

  void takeOut(Viewer.Person person) {
    drawer.takeOut(person, LeafKind.EBBS, person.id().value());
  }
}
