// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Screen;
import org.springframework.stereotype.Component;

/** A person's diary. */
@Component
public final class Diary {

  private final Drawer drawer;
  private final Clock clock;

  Diary(Drawer drawer, Clock clock) {
    this.drawer = drawer;
    this.clock = clock;
  }

  /** Keeps an entry, or changes the one with its id; says under which id. */
  public UUID keep(PersonId person, DiaryEntry entry) {
    return drawer.keep(
        person, new Leaf(LeafKind.DIARY, entry.id(), clock.instant(), entry.fields()));
  }

  /** One screen of the person's own, the newest first. */
  Screen screen(Viewer.Person person, Optional<UUID> from) {
    return drawer.screen(person, LeafKind.DIARY, from);
  }

  Optional<DiaryEntry> own(Viewer.Person person, UUID id) {
    return drawer.own(person, LeafKind.DIARY, id).map(DiaryEntry::of);
  }

  boolean takeOut(Viewer.Person person, UUID id) {
    return drawer.takeOut(person, LeafKind.DIARY, id);
  }
}
