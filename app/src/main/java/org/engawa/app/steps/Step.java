// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.drawer.Leaf;

/**
 * A tiny step. That it was tried is kept, and never how it went.
 *
 * @param words what it is
 * @param rungs from smaller to larger; may be empty
 * @param at which rung it stands at; going down is as good as going up
 * @param tried when it was tried, the earliest first
 */
public record Step(
    UUID id, String words, List<String> rungs, int at, Rest rest, List<Instant> tried) {

  /** Whether a step lies at hand. */
  public enum Rest {
    AT_HAND,
    PUT_ASIDE
  }

  private static final String ASIDE = "yes";

  /** Stands at a rung that there is. */
  public Step {
    rungs = List.copyOf(rungs);
    tried = List.copyOf(tried);
    at = Math.clamp(at, 0, Math.max(0, rungs.size() - 1));
  }

  /** A step at its smallest rung that was not tried so far. */
  public static Step of(UUID id, String words, List<String> rungs) {
    return new Step(id, words, rungs, 0, Rest.AT_HAND, List.of());
  }

  static Step of(Leaf leaf) {
    return new Step(
        leaf.id(),
        leaf.said("words"),
        leaf.said("rungs").lines().toList(),
        Integer.parseInt(leaf.said("at")),
        leaf.said("aside").equals(ASIDE) ? Rest.PUT_ASIDE : Rest.AT_HAND,
        leaf.said("tried").lines().map(Instant::parse).toList());
  }

  Map<String, String> fields() {
    return Map.of(
        "words",
        words,
        "rungs",
        String.join("\n", rungs),
        "at",
        Integer.toString(at),
        "aside",
        rest == Rest.PUT_ASIDE ? ASIDE : "",
        "tried",
        tried.stream().map(Instant::toString).collect(Collectors.joining("\n")));
  }

  /** What it is just now: its rung, or all of it. */
  String now() {
    return rungs.isEmpty() ? words : rungs.get(at);
  }

  /** The same with what it belongs to, where it is a rung. */
  String inFull() {
    return rungs.isEmpty() ? words : words + " · " + now();
  }

  Step saying(String other, List<String> otherRungs) {
    return new Step(id, other, otherRungs, at, rest, tried);
  }

  Step smaller() {
    return new Step(id, words, rungs, at - 1, rest, tried);
  }

  Step larger() {
    return new Step(id, words, rungs, at + 1, rest, tried);
  }

  Step resting(Rest other) {
    return new Step(id, words, rungs, at, other, tried);
  }

  Step tried(Instant when) {
    return new Step(
        id, words, rungs, at, rest, Stream.concat(tried.stream(), Stream.of(when)).toList());
  }

  Step withoutLastTry() {
    List<Instant> before = new ArrayList<>(tried);
    if (!before.isEmpty()) {
      before.removeLast();
    }
    return new Step(id, words, rungs, at, rest, before);
  }

  @Override
  public String toString() {
    return "Step[" + id + "]";
  }
}
