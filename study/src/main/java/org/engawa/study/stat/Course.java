// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The scores of one person over their visits: the line of least squares over time in units of 30
 * days, the median of the slopes between any two visits (Theil 1950, Sen 1968), the area under the
 * scores by trapezoids, and how far they went back.
 *
 * <p>Visits without a day or a score are left out, the others are taken in the order of days.
 * {@code largest_visit_drop} is the largest step back between neighbouring visits and {@code
 * max_drawdown_from_running_max} the largest distance to the best score so far, both 0 where
 * nothing went back.
 */
public final class Course {

  private static final double DAYS = 30;
  private static final String NO_VISIT = "no visit";
  private static final String ONE_VISIT = "fewer than two visits";
  private static final String TWO_VISITS = "fewer than three visits";
  private static final int MOST_VISITS = 5_000;
  private static final String ONE_DAY = "all visits were on one day";

  /** So small a rest of the squares is what rounding leaves of a line. */
  private static final double ROUNDING = 1e-24;

  private final double[] days;
  private final double[] scores;
  private final int n;

  private Course(double[] days, double[] scores) {
    this.days = days;
    this.scores = scores;
    this.n = days.length;
  }

  /** Of two columns of one length, in which NaN is missing. */
  public static Figures of(double[] days, double[] scores, Setback setback) {
    if (days.length != scores.length) {
      throw new IllegalArgumentException(
          "visits have a day and a score each, not " + days.length + " and " + scores.length);
    }
    int[] visits =
        IntStream.range(0, days.length)
            .filter(visit -> !Double.isNaN(days[visit]) && !Double.isNaN(scores[visit]))
            .boxed()
            .sorted(Comparator.comparingDouble(visit -> days[visit]))
            .mapToInt(Integer::intValue)
            .toArray();
    var course =
        new Course(
            Arrays.stream(visits).mapToDouble(visit -> days[visit]).toArray(),
            Arrays.stream(visits).mapToDouble(visit -> scores[visit]).toArray());
    return course.ends().and(course.line()).and(course.area()).and(course.back(setback));
  }

  private Figures ends() {
    double first = n == 0 ? Double.NaN : scores[0];
    double last = n == 0 ? Double.NaN : scores[n - 1];
    return Figures.none()
        .and("n_visits", new Figure.Value(n))
        .and("days_span", n == 0 ? Double.NaN : days[n - 1] - days[0], NO_VISIT)
        .and("first", first, NO_VISIT)
        .and("last", last, NO_VISIT)
        .and("change", last - first, NO_VISIT);
  }

  private Figures line() {
    double time = Arrays.stream(days).map(day -> day / DAYS).average().orElse(Double.NaN);
    double level = Arrays.stream(scores).average().orElse(Double.NaN);
    double ofTime = 0;
    double ofBoth = 0;
    double ofScores = 0;
    for (int visit = 0; visit < n; visit++) {
      double later = days[visit] / DAYS - time;
      double higher = scores[visit] - level;
      ofTime += later * later;
      ofBoth += later * higher;
      ofScores += higher * higher;
    }
    double slope = ofBoth / ofTime;
    double rest = 0;
    for (int visit = 0; visit < n; visit++) {
      rest += Math.pow(scores[visit] - level - slope * (days[visit] / DAYS - time), 2);
    }
    String none = n < 2 ? ONE_VISIT : ONE_DAY;
    String error = n < 2 ? ONE_VISIT : n < 3 ? TWO_VISITS : ONE_DAY;
    boolean straight = n >= 3 && ofTime > 0 && rest <= ROUNDING * ofScores;
    String certain = straight ? "the visits lie on one line" : error;
    double sd = n < 3 ? Double.NaN : straight ? 0 : Math.sqrt(rest / (n - 2));
    double se = sd / Math.sqrt(ofTime);
    double t = straight ? Double.NaN : slope / se;
    return Figures.none()
        .and("intercept", level - slope * time, none)
        .and("slope_per_30d", slope, none)
        .and("slope_se", se, error)
        .and("slope_t", t, certain)
        .and("slope_p", Tails.twoSidedT(t, n - 2.0), certain)
        .and(
            "r2",
            n < 3 ? Double.NaN : 1 - (straight ? 0 : rest) / ofScores,
            n >= 3 && ofScores == 0 ? "all scores are the same" : error)
        .and("resid_sd", ofTime > 0 ? sd : Double.NaN, error);
  }

  private Figures area() {
    double area = n < 2 ? Double.NaN : 0;
    for (int visit = 1; visit < n; visit++) {
      area += (days[visit] - days[visit - 1]) * (scores[visit] + scores[visit - 1]) / 2;
    }
    return Figures.none()
        .and(
            "theil_sen_per_30d",
            n > MOST_VISITS ? Double.NaN : medianSlope(),
            n < 2 ? ONE_VISIT : n > MOST_VISITS ? "more than 5,000 visits" : ONE_DAY)
        .and("auc_trapezoid_score_days", area, ONE_VISIT);
  }

  private double medianSlope() {
    double[] slopes = new double[n * (n - 1) / 2];
    int count = 0;
    for (int later = 1; later < n; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        double time = (days[later] - days[earlier]) / DAYS;
        if (time > 0) {
          slopes[count++] = (scores[later] - scores[earlier]) / time;
        }
      }
    }
    Arrays.sort(slopes, 0, count);
    return count == 0 ? Double.NaN : (slopes[(count - 1) / 2] + slopes[count / 2]) / 2;
  }

  private Figures back(Setback setback) {
    int setbacks = 0;
    double largest = 0;
    double deepest = 0;
    double best = n == 0 ? Double.NaN : scores[0];
    for (int visit = 1; visit < n; visit++) {
      double step = setback.back(scores[visit - 1], scores[visit]);
      setbacks += step >= setback.size() ? 1 : 0;
      largest = Math.max(largest, step);
      best = setback.back(best, scores[visit]) < 0 ? scores[visit] : best;
      deepest = Math.max(deepest, setback.back(best, scores[visit]));
    }
    return Figures.none()
        .and(setback.name(), n == 0 ? Double.NaN : setbacks, NO_VISIT)
        .and("largest_visit_drop", n == 0 ? Double.NaN : largest, NO_VISIT)
        .and("max_drawdown_from_running_max", n == 0 ? Double.NaN : deepest, NO_VISIT);
  }
}
