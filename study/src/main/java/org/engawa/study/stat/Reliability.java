// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.List;
import java.util.Optional;

/**
 * How consistent the items of one scale are. Items are handed in with reversed ones already turned.
 *
 * <p>{@code listwise} uses the people who answered everything; {@code pairwise} uses every pair of
 * answers, as the R package psych does by default, and needs three items.
 *
 * @param k how many items
 * @param nComplete who answered all of them
 * @param nTotal who was asked
 * @param listwise from complete answers
 * @param pairwise from all answers
 */
public record Reliability(
    int k,
    long nComplete,
    long nTotal,
    ListwiseReliability listwise,
    Optional<PairwiseReliability> pairwise) {

  /** One item and its figures. */
  public record Item(String item, Figures figures) {}

  /**
   * That of items of one length, in which NaN is missing.
   *
   * @param names one for each item, in their order
   */
  public static Reliability of(List<String> names, double[][] items) {
    if (names.size() != items.length) {
      throw new IllegalArgumentException(names.size() + " names for " + items.length + " items");
    }
    return of(names, AnswerSums.of(items));
  }

  /** That of items whose answers were gathered. */
  public static Reliability of(List<String> names, AnswerSums answers) {
    return new Reliability(
        answers.items(),
        answers.complete(0, 0).n(),
        answers.rows(),
        ListwiseReliability.of(names, answers),
        answers.items() > 2
            ? Optional.of(PairwiseReliability.of(names, answers))
            : Optional.empty());
  }
}
