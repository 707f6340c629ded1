// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.veranda.Encounters;
import org.springframework.stereotype.Component;

/** How those who write are called to each other: as at the boards, and never otherwise. */
@Component
final class PenNames {

  private final Encounters encounters;

  PenNames(Encounters encounters) {
    this.encounters = encounters;
  }

  String of(Visit visit, OwnerId voice) {
    return Optional.ofNullable(encounters.names(Set.of(voice)).get(voice))
        .orElseGet(() -> visit.text("pen.nameless"));
  }

  /** The same as it stands in a sentence, with whatever a language adds to a name. */
  String called(Visit visit, OwnerId voice) {
    return called(visit, encounters.names(Set.of(voice)).getOrDefault(voice, ""));
  }

  /** The same of a name that is known; without one it is somebody without a name. */
  static String called(Visit visit, String name) {
    return name.isEmpty() ? visit.text("pen.nameless") : visit.text("pen.called", name);
  }

  /** In which thread they met, as far as it still stands. */
  String where(Visit visit, UUID post) {
    String title = encounters.title(post);
    return title.isEmpty() ? "" : visit.text("pen.from", title);
  }
}
