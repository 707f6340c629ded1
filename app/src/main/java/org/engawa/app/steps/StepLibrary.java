// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Visit;

/** Steps of our own that somebody may take as they are, or make smaller. */
final class StepLibrary {

  static final List<String> KEYS =
      List.of(
          "curtain", "window", "door", "cup", "mailbox", "song", "shop", "breath", "friend", "line",
          "ask");

  private StepLibrary() {}

  static Optional<Step> taken(Visit visit, String key) {
    return Optional.of(key).filter(KEYS::contains).map(known -> step(visit, known));
  }

  private static Step step(Visit visit, String key) {
    String rungs = "steps.library." + key + ".rungs";
    return Step.of(
        UUID.randomUUID(),
        visit.text("steps.library." + key),
        visit.texts().has(visit.language(), rungs)
            ? List.of(visit.text(rungs).split("\\s*\\|\\s*"))
            : List.of());
  }
}
