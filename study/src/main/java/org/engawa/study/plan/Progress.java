// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.engawa.study.stat.Gathering;

/** How far a step is: what it asks of the rows next, or what came of it. */
sealed interface Progress {

  /** It waits for what a pass over the rows gathers, and goes on with that. */
  record Asks<G extends Gathering<G>>(G empty, Function<G, Progress> then) implements Progress {

    // What is handed back was made of the one that was asked for.
    @SuppressWarnings("unchecked")
    Progress with(Gathering<?> gathered) {
      return then.apply((G) gathered);
    }
  }

  /** It is over. */
  record Ended(StepOutcome outcome) implements Progress {}

  static <G extends Gathering<G>> Progress ask(G empty, Function<G, Progress> then) {
    return new Asks<>(empty, then);
  }

  /** Two gatherings of one pass. */
  static <G extends Gathering<G>, H extends Gathering<H>> Progress ask(
      G one, H other, BiFunction<G, H, Progress> then) {
    return new Asks<>(new Together(List.of(one, other)), both -> two(both, then));
  }

  // Both come back at the places and of the kinds at which they were asked for.
  @SuppressWarnings("unchecked")
  private static <G, H> Progress two(Together both, BiFunction<G, H, Progress> then) {
    return then.apply((G) both.part(0), (H) both.part(1));
  }

  /** Several gatherings of one kind in one pass. */
  static <G extends Gathering<G>> Progress askAll(List<G> empty, Function<List<G>, Progress> then) {
    return new Asks<>(new Together(empty), all -> several(all, empty.size(), then));
  }

  // The same.
  @SuppressWarnings("unchecked")
  private static <G> Progress several(Together all, int size, Function<List<G>, Progress> then) {
    return then.apply(IntStream.range(0, size).mapToObj(at -> (G) all.part(at)).toList());
  }

  static Progress done(Step step, Part part, List<String> notes) {
    return new Ended(StepOutcome.done(step, part, notes));
  }

  static Progress refused(String reason) {
    return new Ended(new StepOutcome.Refused(reason));
  }
}
