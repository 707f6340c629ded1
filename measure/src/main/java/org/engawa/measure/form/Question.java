// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One question, or one sentence between questions.
 *
 * @param name by which the tool knows it: a linkId, a code, the name of a field
 * @param choices in their order; empty unless one of several is chosen
 * @param from the lowest whole number that is an answer, of {@link Kind#NUMBER} where it is told
 * @param to the highest one
 */
public record Question(
    String name, Kind kind, Words words, List<Choice> choices, OptionalInt from, OptionalInt to) {

  /** What stands there. */
  public enum Kind {
    /** One of several answers. */
    CHOICE,
    /** A whole number. */
    NUMBER,
    /** A sentence to read. */
    INSTRUCTION,
    /** Anything that no card can hold, such as a name, a date, or several answers at once. */
    OTHER
  }

  /** Keeps its own copy. */
  public Question {
    choices = List.copyOf(choices);
  }

  /** A question with one of several answers. */
  public static Question choice(String name, Words words, List<Choice> choices) {
    return new Question(
        name, Kind.CHOICE, words, choices, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A question for a whole number between two bounds. */
  public static Question number(String name, Words words, OptionalInt from, OptionalInt to) {
    return new Question(name, Kind.NUMBER, words, List.of(), from, to);
  }

  /** A sentence to read. */
  public static Question instruction(String name, Words words) {
    return new Question(
        name, Kind.INSTRUCTION, words, List.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** Something that no card can hold. */
  public static Question other(String name, Words words) {
    return new Question(
        name, Kind.OTHER, words, List.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** The whole numbers that its answers count; empty where one counts none, or none are told. */
  public Optional<Span> span() {
    if (kind == Kind.NUMBER && from.isPresent() && to.isPresent()) {
      return Optional.of(new Span(from.getAsInt(), to.getAsInt()));
    }
    if (kind != Kind.CHOICE
        || choices.isEmpty()
        || choices.stream().anyMatch(choice -> choice.value().isEmpty())) {
      return Optional.empty();
    }
    var values = choices.stream().mapToInt(choice -> choice.value().getAsInt()).summaryStatistics();
    return Optional.of(new Span(values.getMin(), values.getMax()));
  }

  /** From the lowest to the highest. */
  public record Span(int from, int to) {}
}
