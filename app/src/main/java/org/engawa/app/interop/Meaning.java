// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a piece of a total's expression stands for, as far as a sum over answers needs it. */
sealed interface Meaning {

  /** The response itself. */
  record Root() implements Meaning {}

  /** Items of the response by linkId; {@code named} when the expression spelled them out. */
  record Items(Set<String> linkIds, boolean named) implements Meaning {}

  record Answers(Set<String> linkIds, boolean named) implements Meaning {}

  /** The codes of answers: good for looking up an option, never for adding. */
  record Codes(Set<String> linkIds) implements Meaning {}

  /** A place in the questionnaire, for look-ups of a weight beside its option. */
  record Options(Set<String> linkIds, String step) implements Meaning {}

  record Weights(Set<String> linkIds, boolean named) implements Meaning {}

  /**
   * A sum over items, which may be weighted.
   *
   * @param required items without whose answer there is no total; with none, one answer suffices
   */
  record Sum(Terms terms, Set<String> required, boolean named) implements Meaning {

    static Sum plain(Set<String> linkIds, Set<String> required, boolean named) {
      return new Sum(Terms.plain(linkIds), required, named);
    }

    Set<String> linkIds() {
      return terms.factors().keySet();
    }

    Sum plus(Sum other) {
      return new Sum(
          terms.plus(other.terms), union(required, other.required), named && other.named);
    }

    Sum times(BigDecimal amount) {
      return new Sum(terms.times(amount), required, named);
    }

    Sum over(BigDecimal amount) {
      return new Sum(terms.over(amount), required, named);
    }
  }

  /** True when all (or any) of the items are answered; turned around when {@code negated}. */
  record Answered(Set<String> linkIds, boolean all, boolean negated) implements Meaning {

    Answered not() {
      return new Answered(linkIds, all, !negated);
    }
  }

  record Count(Set<String> linkIds) implements Meaning {}

  record Text(String value) implements Meaning {}

  record Amount(BigDecimal value) implements Meaning {}

  record Nothing() implements Meaning {}

  /** Anything else; then the total is not computed. */
  record Other(String what) implements Meaning {}

  static Set<String> union(Set<String> some, Set<String> others) {
    var all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
