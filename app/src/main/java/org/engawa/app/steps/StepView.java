// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.app.shell.Visit;

/**
 * A step as a page shows it.
 *
 * @param now what it is just now
 * @param rungs all of them, from smaller to larger
 * @param tried when it was tried, softly, or empty
 */
public record StepView(
    String id,
    String words,
    String now,
    List<Rung> rungs,
    String tried,
    boolean smaller,
    boolean larger) {

  private static final int NEWEST = 5;

  static StepView of(Visit visit, Step step) {
    List<Rung> rungs =
        IntStream.range(0, step.rungs().size())
            .mapToObj(i -> new Rung(step.rungs().get(i), i == step.at()))
            .toList();
    return new StepView(
        step.id().toString(),
        step.words(),
        step.now(),
        rungs,
        tried(visit, step),
        step.at() > 0,
        step.at() + 1 < rungs.size());
  }

  /** The last few, and no number of them. */
  static String tried(Visit visit, Step step) {
    List<Instant> all = step.tried().reversed();
    return all.stream()
        .limit(NEWEST)
        .map(visit::soft)
        .distinct()
        .collect(Collectors.joining(visit.text("steps.and")));
  }

  /** One rung, and whether the step stands there. */
  public record Rung(String words, boolean here) {}
}
