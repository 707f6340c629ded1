// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A regression in steps over and over, each time on as many rows drawn with replacement from the
 * complete ones (Efron 1979; Davison and Hinkley 1997). All of it is repeated: columns are put and
 * multiplied anew in each resample.
 *
 * <p>For each figure: bias = mean of the resampled - estimate; SE their standard deviation (n - 1);
 * the percentile interval from their 2.5 and 97.5 % quantiles (type 7), the basic one 2 estimate -
 * quantile. A resample in which a figure is not defined, such as one without one of the groups, is
 * left out of that figure and shows in {@code resamples}; with fewer than two there is no figure.
 * The same seed gives the same figures, on however many processors.
 */
public final class Bootstrap {

  /** How often; ten times this is no more exact than the data are. */
  private static final int MOST = 1_000_000;

  /**
   * How often, and from which seed.
   *
   * @param times how many resamples
   * @param seed where chance begins
   */
  public record Resampling(int times, long seed) {

    /** Refuses what gives no interval, and what would not end. */
    public Resampling {
      if (times < 2 || times > MOST) {
        throw new IllegalArgumentException(
            "resamples are from 2 to %d, not %d".formatted(MOST, times));
      }
    }
  }

  /**
   * What is resampled in one step.
   *
   * @param model R2, R2_adj and delta_R2, each with its figures
   * @param coefficients B of the constant and of each term of the step, each with its figures
   */
  public record Step(List<Coefficient> model, List<Coefficient> coefficients) {

    /** Keeps its own copies. */
    public Step {
      model = List.copyOf(model);
      coefficients = List.copyOf(coefficients);
    }
  }

  private final List<Step> steps;

  private Bootstrap(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Resamples the rows in which no column of any step is missing. */
  public static Bootstrap of(Columns columns, Steps steps, Resampling resampling) {
    var names = new ArrayList<>(steps.variables());
    names.add(steps.outcome());
    var complete = columns.only(names).complete();
    var design = new Design(Spots.of(complete, steps), steps);
    double[][] values = design.variables().stream().map(complete::get).toArray(double[][]::new);
    var once = new Resample(design, values);
    double[] estimates = once.of(IntStream.range(0, complete.rows()).toArray());
    var chance = new SplittableRandom(resampling.seed());
    long[] seeds = chance.longs(resampling.times()).toArray();
    double[][] drawn =
        Arrays.stream(seeds).parallel().mapToObj(seed -> draw(once, seed)).toArray(double[][]::new);
    return named(steps, at -> figures(estimates, drawn, at));
  }

  /** What stands in its place where the rows are too many to be drawn from. */
  public static Bootstrap none(Steps steps, String reason) {
    var names = figures(new double[] {Double.NaN}, new double[0][], 0).byName().keySet();
    var none = Figures.noneOf(reason, names.toArray(String[]::new));
    return named(steps, _ -> none);
  }

  private static Bootstrap named(Steps steps, IntFunction<Figures> figures) {
    var results = new ArrayList<Step>();
    var terms = new ArrayList<Term>();
    int at = 0;
    for (var block : steps.blocks()) {
      terms.addAll(block);
      var model = new ArrayList<Coefficient>();
      for (String name : List.of("R2", "R2_adj", "delta_R2")) {
        model.add(new Coefficient(name, figures.apply(at++)));
      }
      var coefficients = new ArrayList<Coefficient>();
      coefficients.add(new Coefficient(Coefficient.INTERCEPT, figures.apply(at++)));
      for (Term term : terms) {
        coefficients.add(new Coefficient(term.name(), figures.apply(at++)));
      }
      results.add(new Step(model, coefficients));
    }
    return new Bootstrap(results);
  }

  /** Each step in its order. */
  public List<Step> steps() {
    return steps;
  }

  private static double[] draw(Resample resample, long seed) {
    var random = new SplittableRandom(seed);
    int n = resample.rows();
    int[] rows = new int[n];
    for (int i = 0; i < n; i++) {
      rows[i] = random.nextInt(n);
    }
    return resample.of(rows);
  }

  private static Figures figures(double[] estimates, double[][] drawn, int at) {
    double estimate = estimates[at];
    double[] sorted =
        Arrays.stream(drawn)
            .mapToDouble(one -> one[at])
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    int times = sorted.length;
    double[] spread = sorted.clone();
    double mean = times < 2 ? Double.NaN : Householder.centre(spread, times);
    var percentile =
        times < 2
            ? Interval.NONE
            : new Interval(Quantile.of(sorted, 0.025), Quantile.of(sorted, 0.975));
    var basic = new Interval(2 * estimate - percentile.high(), 2 * estimate - percentile.low());
    String why =
        Double.isFinite(estimate)
            ? "defined in fewer than two resamples"
            : "not defined in the rows as they stand";
    return Figures.none()
        .and("estimate", estimate, why)
        .and("bias", mean - estimate, why)
        .and("SE", Math.sqrt(Householder.dot(spread, spread, 0, times) / (times - 1.0)), why)
        .and(percentile.named("percentile", why))
        .and(basic.named("basic", why))
        .and("resamples", times, why);
  }
}
