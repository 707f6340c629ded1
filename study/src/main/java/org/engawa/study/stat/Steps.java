// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * A regression in steps, each adding terms to the one before, as it is written down before it is
 * run.
 *
 * @param outcome the column that is explained
 * @param blocks what each step adds
 * @param coding how the columns are put before they are multiplied and entered
 */
public record Steps(String outcome, List<List<Term>> blocks, Coding coding) {

  /** How columns are put, over the rows of the model and before products are formed. */
  public enum Coding {
    /** As they are. */
    RAW,
    /** Columns that stand in a product are centred on their mean, unless they have two values. */
    CENTRED,
    /** All columns and the outcome are z-scored, except those that have two values. */
    Z_SCORED,
    /** All columns and the outcome are z-scored. */
    ALL_Z_SCORED
  }

  /** Refuses no steps at all, and an outcome among its own predictors. */
  public Steps {
    blocks = blocks.stream().map(List::copyOf).toList();
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("at least one step, not " + blocks);
    }
    for (Term term : blocks.stream().flatMap(List::stream).toList()) {
      if (term.columns().contains(outcome)) {
        throw new IllegalArgumentException(
            "the outcome " + outcome + " is no predictor of itself in " + term.name());
      }
    }
  }

  /**
   * The three steps of a moderated regression: the controls and the moderator, then the predictors,
   * then each predictor times the moderator.
   */
  public static Steps moderated(Moderation moderation, Coding coding) {
    var first = new ArrayList<>(moderation.controls);
    first.add(moderation.moderator);
    return new Steps(
        moderation.outcome,
        List.of(
            first.stream().map(Term::of).toList(),
            moderation.predictors.stream().map(Term::of).toList(),
            moderation.predictors.stream()
                .map(predictor -> Term.of(predictor, moderation.moderator))
                .toList()),
        coding);
  }

  /**
   * Which column plays which part.
   *
   * @param outcome what is explained
   * @param controls what is held constant
   * @param moderator what may change the slopes
   * @param predictors whose slopes it may change
   */
  public record Moderation(
      String outcome, List<String> controls, String moderator, List<String> predictors) {}

  /** All terms in the order of entry. */
  List<Term> terms() {
    return blocks.stream().flatMap(List::stream).toList();
  }

  /** The variables behind the terms, in the order of entry. */
  public SequencedSet<String> variables() {
    var variables = new LinkedHashSet<String>();
    terms().forEach(term -> variables.addAll(term.columns()));
    return variables;
  }

  /** The variables that stand in a product of two. */
  public List<String> moderators() {
    return terms().stream()
        .map(Term::columns)
        .filter(columns -> columns.size() == 2)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
