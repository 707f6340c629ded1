// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

/**
 * Two groups and whether something happened; the first group is the exposed one.
 *
 * <p>Where a count is 0, 1/2 is added to all four for the odds ratio and the risk ratio only
 * (Haldane 1956, Anscombe 1956), and {@link #corrected} says so. Intervals: Wald's on the logarithm
 * for the two ratios, Wald's and Newcombe's from Wilson's limits for the difference of risks
 * (Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I).
 *
 * @param a first group with the event
 * @param b first group without it
 * @param c second group with it
 * @param d second group without it
 */
public record TwoByTwo(long a, long b, long c, long d) {

  static final String EMPTY = "a row or a column of the table is empty";

  /** Refuses a negative count. */
  public TwoByTwo {
    if (a < 0 || b < 0 || c < 0 || d < 0) {
      throw new IllegalArgumentException(
          "counts " + a + ", " + b + ", " + c + ", " + d + " must be 0 or more");
    }
  }

  /** Whether 1/2 was added to all counts for the ratios. */
  public boolean corrected() {
    return a == 0 || b == 0 || c == 0 || d == 0;
  }

  /** Odds, risks, their ratios, their difference, and association. */
  public Figures figures() {
    return Figures.none()
        .and("a", new Figure.Value(a))
        .and("b", new Figure.Value(b))
        .and("c", new Figure.Value(c))
        .and("d", new Figure.Value(d))
        .and(oddsRatio())
        .and(risks())
        .and(riskRatio())
        .and(riskDifference())
        .and(association());
  }

  private double more() {
    return filled() ? corrected() ? 0.5 : 0 : Double.NaN;
  }

  double n() {
    return (double) a + b + c + d;
  }

  /** The logarithm of the odds ratio; NaN where the table is not filled. */
  double logOdds() {
    return Math.log((a + more()) * (d + more()) / ((b + more()) * (c + more())));
  }

  /** The variance of that. */
  double logVariance() {
    return 1 / (a + more()) + 1 / (b + more()) + 1 / (c + more()) + 1 / (d + more());
  }

  /** Whether both groups have somebody, and the event both happened and did not. */
  boolean filled() {
    return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;
  }

  private Figures oddsRatio() {
    double log = logOdds();
    double se = Math.sqrt(logVariance());
    return Figures.none()
        .and("odds_ratio", Math.exp(log), EMPTY)
        .and("log_or", log, EMPTY)
        .and("se_log_or", se, EMPTY)
        .and(Interval.ofRatio(log, se).named("or_ci95_wald", EMPTY))
        .and("z_log_or", log / se, EMPTY)
        .and("p_log_or", Tails.twoSidedNormal(log / se), EMPTY);
  }

  private Figures risks() {
    String nobody = "nobody in the group";
    return Figures.none()
        .and("risk1", (double) a / (a + b), nobody)
        .and("risk2", (double) c / (c + d), nobody)
        .and("odds1", (double) a / b, "nobody in the group without the event")
        .and("odds2", (double) c / d, "nobody in the group without the event");
  }

  private Figures riskRatio() {
    double more = more();
    double first = a + b + 2 * more;
    double second = c + d + 2 * more;
    double log = Math.log((a + more) / first / ((c + more) / second));
    double se = Math.sqrt(1 / (a + more) - 1 / first + 1 / (c + more) - 1 / second);
    return Figures.none()
        .and("risk_ratio", Math.exp(log), EMPTY)
        .and(Interval.ofRatio(log, se).named("rr_ci95_log", EMPTY));
  }

  private Figures riskDifference() {
    String nobody = "nobody in a group";
    double n1 = a + b;
    double n2 = c + d;
    double p1 = a / n1;
    double p2 = c / n2;
    double difference = p1 - p2;
    double se = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
    var first = Proportion.wilson(a, n1);
    var second = Proportion.wilson(c, n2);
    var newcombe =
        new Interval(
            difference - Math.hypot(p1 - first.low(), second.high() - p2),
            difference + Math.hypot(first.high() - p1, p2 - second.low()));
    return Figures.none()
        .and("risk_difference", difference, nobody)
        .and(Interval.around(difference, Tails.Z95 * se).named("rd_ci95_wald", nobody))
        .and(newcombe.named("rd_ci95_newcombe_wilson", nobody))
        .and("nnt", 1 / Math.abs(difference), "the risks do not differ");
  }

  private Figures association() {
    double along = (double) a * d;
    double across = (double) b * c;
    double margins = Math.sqrt((double) (a + b) * (c + d)) * Math.sqrt((double) (a + c) * (b + d));
    return Figures.none()
        .and("phi", (along - across) / margins, EMPTY)
        .and("yule_Q", (along - across) / (along + across), EMPTY);
  }
}
