// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.Arrays;
import java.util.stream.Stream;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.consent.Opened;
import org.engawa.app.consent.TakenBack;
import org.engawa.app.consent.Topic;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seals leaves anew when they are opened or taken back, and forgets them with their person. */
@Component
final class LeafResealing {

  private final Drawer drawer;
  private final Leaves leaves;

  LeafResealing(Drawer drawer, Leaves leaves) {
    this.drawer = drawer;
    this.leaves = leaves;
  }

  @EventListener
  void on(Opened opened) {
    of(opened.topic()).forEach(kind -> drawer.share(opened.by(), kind));
  }

  @EventListener
  void on(TakenBack closed) {
    of(closed.topic()).forEach(kind -> drawer.close(closed.person(), kind));
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      leaves.removeAll(person);
    }
  }

  private static Stream<LeafKind> of(Topic topic) {
    return Arrays.stream(LeafKind.values()).filter(kind -> kind.openedBy(topic));
  }
}
