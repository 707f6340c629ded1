// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Optional;
import org.engawa.measure.change.ReliableChange;
import org.engawa.measure.change.ReliableChange.Way;
import org.engawa.measure.change.Shares;

/**
 * What may be said about the change of one person between two scores: RCI = (later − earlier)/(sd
 * √(1 − alpha) √2), after Jacobson and Truax 1991; see {@link ReliableChange}.
 *
 * @param figures alpha, sd, both errors, {@code rci}, its two-sided p under the normal distribution
 *     and the change in percent of the earlier score, which means something only for a scale with a
 *     true zero
 * @param way beyond 1.96 of the index; empty where there is no index
 */
public record PersonChange(Figures figures, Optional<ClinicalWay> way) {

  /** Which way somebody went, and whether that led to the side of the people in general. */
  public enum ClinicalWay {
    /** Reliably better, and across the cut-off. */
    RECOVERED,
    /** Reliably better. */
    IMPROVED,
    /** Nothing may be said. */
    UNCHANGED,
    /** Reliably worse. */
    DETERIORATED;

    /** Without the cut-off, whoever recovered is improved. */
    public Way way() {
      return switch (this) {
        case RECOVERED, IMPROVED -> Way.IMPROVED;
        case UNCHANGED -> Way.UNCHANGED;
        case DETERIORATED -> Way.DETERIORATED;
      };
    }
  }

  /** By this rule; NaN is a missing score. */
  public static PersonChange of(double earlier, double later, ChangeRule rule) {
    boolean both = !Double.isNaN(earlier) && !Double.isNaN(later);
    double index =
        rule.reliable().map(reliable -> reliable.index(earlier, later)).orElse(Double.NaN);
    String none = both ? ChangeRule.NO_ERROR : "one of both scores is missing";
    var figures =
        rule.figures()
            .and("rci", index, none)
            .and("p_two_sided", Tails.twoSidedNormal(index), none)
            .and(
                "percent_change",
                100 * (later - earlier) / earlier,
                both ? "the earlier score is 0" : none);
    return new PersonChange(
        figures,
        Double.isNaN(index) ? Optional.empty() : Optional.of(way(index, earlier, later, rule)));
  }

  private static ClinicalWay way(double index, double earlier, double later, ChangeRule rule) {
    var pair = new Shares.Pair(earlier, later);
    return switch (ReliableChange.way(index, rule.better(), ReliableChange.FIVE_PERCENT)) {
      case IMPROVED ->
          rule.cutOff().isPresent()
                  && Shares.crosses(pair, rule.better(), rule.cutOff().getAsDouble())
              ? ClinicalWay.RECOVERED
              : ClinicalWay.IMPROVED;
      case UNCHANGED -> ClinicalWay.UNCHANGED;
      case DETERIORATED -> ClinicalWay.DETERIORATED;
    };
  }
}
