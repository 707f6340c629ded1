// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import org.engawa.study.stat.Figure.None;

/**
 * The courses of many people, one after another or in parts that are put together; whoever has no
 * visit is left out.
 */
public final class Courses {

  private final Setback setback;
  private long people;
  private long observations;
  private long twice;
  private long slopes;
  private long rising;
  private long setBack;
  private long setbacks;
  private double drawdowns;

  /** None yet, of courses that were read by this. */
  public Courses(Setback setback) {
    this.setback = setback;
  }

  /** Takes one more, as {@link Course} gives it. */
  public void add(Figures course) {
    double visits = course.number("n_visits");
    if (visits == 0) {
      return;
    }
    people++;
    observations += (long) visits;
    twice += visits >= 2 ? 1 : 0;
    slopes += course.get("slope_per_30d") instanceof None ? 0 : 1;
    rising += course.number("slope_per_30d") > 0 ? 1 : 0;
    double back = course.number(setback.name());
    setBack += back > 0 ? 1 : 0;
    setbacks += (long) back;
    drawdowns += course.number("max_drawdown_from_running_max");
  }

  /** Takes all of another part. */
  public void add(Courses other) {
    people += other.people;
    observations += other.observations;
    twice += other.twice;
    slopes += other.slopes;
    rising += other.rising;
    setBack += other.setBack;
    setbacks += other.setbacks;
    drawdowns += other.drawdowns;
  }

  /** People, visits, people with a change, and how many of those with a slope go up. */
  public Figures figures() {
    return Figures.none()
        .and("n_persons", new Figure.Value(people))
        .and("n_observations", new Figure.Value(observations))
        .and("n_persons_with_change", new Figure.Value(twice))
        .and("percent_positive_slope", 100.0 * rising / slopes, "nobody has a slope");
  }

  /** People with any setback, all setbacks, and the mean of the largest drawdowns. */
  public Figures setbacks() {
    return Figures.none()
        .and("persons_with_any", new Figure.Value(setBack))
        .and("total", new Figure.Value(setbacks))
        .and("mean_max_drawdown", drawdowns / people, "nobody has a visit");
  }
}
