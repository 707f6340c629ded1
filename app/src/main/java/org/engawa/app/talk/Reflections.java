// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Clock;
import java.util.Map;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.springframework.stereotype.Component;

/** What a person thinks of a talk afterwards: a leaf of their own that opens to nobody. */
@Component
final class Reflections {

  private static final String WORDS = "words";

  private final Drawer drawer;
  private final Clock clock;

  Reflections(Drawer drawer, Clock clock) {
    this.drawer = drawer;
    this.clock = clock;
  }

  String of(Viewer.Person person, TalkId talk) {
    return drawer
        .own(person, LeafKind.REFLECTION, talk.value())
        .map(leaf -> leaf.said(WORDS))
        .orElse("");
  }

  void keep(Viewer.Person person, TalkId talk, String words) {
    if (words.isBlank()) {
      drawer.takeOut(person, LeafKind.REFLECTION, talk.value());
    } else {
      drawer.keep(
          person.id(),
          new Leaf(
              LeafKind.REFLECTION, talk.value(), clock.instant(), Map.of(WORDS, words.strip())));
    }
  }
}
