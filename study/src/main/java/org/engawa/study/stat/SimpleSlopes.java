// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The slope of a predictor at values of a moderator (Aiken and West 1991).
 *
 * <p>slope = b + m c with b of the predictor, c of the product and m the value of the moderator; SE
 * from the covariances of the two; t, p and the 95 % interval with the degrees of freedom of the
 * model. A moderator of two values is looked at in both, any other at its mean and one standard
 * deviation (n - 1) below and above. Standardised: times sd(x) / sd(y), over all rows, and for a
 * moderator of two values also within the rows that have the value. Predicted values: the predictor
 * one standard deviation below and above its mean, every other variable at its mean, products
 * formed from these.
 *
 * @param predictor whose slope
 * @param moderator at whose values
 * @param interaction B, t and p of the product
 * @param levels the values of the moderator from low to high
 */
public record SimpleSlopes(
    String predictor, String moderator, Figures interaction, List<Level> levels) {

  /**
   * The slope at one value of the moderator.
   *
   * @param slope the value, the slope and its test
   * @param predicted the outcome with a low and a high predictor
   */
  public record Level(Figures slope, Figures predicted) {}

  /** Keeps its own copy. */
  public SimpleSlopes {
    levels = List.copyOf(levels);
  }

  static SimpleSlopes of(Hierarchy hierarchy, String predictor, String moderator) {
    return new Line(hierarchy, predictor, moderator).slopes();
  }

  private static final String WHY = "no row is complete";

  private record Line(Hierarchy hierarchy, String predictor, String moderator, String product) {

    Line(Hierarchy hierarchy, String predictor, String moderator) {
      this(hierarchy, predictor, moderator, product(hierarchy, predictor, moderator));
    }

    private static String product(Hierarchy hierarchy, String predictor, String moderator) {
      return hierarchy.steps().terms().stream()
          .filter(term -> term.columns().size() == 2)
          .filter(term -> term.columns().containsAll(List.of(predictor, moderator)))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "no step has the product of %s and %s".formatted(predictor, moderator)))
          .name();
    }

    SimpleSlopes slopes() {
      var figures = hierarchy.last().coefficient(product);
      var interaction =
          Figures.none()
              .and("interaction_B", figures.get("B"))
              .and("interaction_t", figures.get("t"))
              .and("interaction_p", figures.get("p"));
      double[] values = hierarchy.put().get(moderator);
      double[] distinct = Arrays.stream(values).distinct().sorted().limit(3).toArray();
      var levels = new ArrayList<Level>();
      if (distinct.length < 3) {
        for (double value : distinct) {
          levels.add(new Level(slope(value, within(value)), predicted(value)));
        }
      } else {
        var spread = Spot.of(values);
        for (int sds = -1; sds <= 1; sds++) {
          double value = spread.mean() + sds * spread.sd();
          levels.add(new Level(slope(value, Double.NaN), predicted(value)));
        }
      }
      return new SimpleSlopes(predictor, moderator, interaction, levels);
    }

    private double within(double value) {
      double[] at = hierarchy.put().get(moderator);
      double[] x = hierarchy.put().get(predictor);
      double[] y = hierarchy.put().get(hierarchy.steps().outcome());
      int[] rows = IntStream.range(0, at.length).filter(i -> at[i] == value).toArray();
      return Spot.of(Arrays.stream(rows).mapToDouble(i -> x[i]).toArray()).sd()
          / Spot.of(Arrays.stream(rows).mapToDouble(i -> y[i]).toArray()).sd();
    }

    private Figures slope(double at, double withinScale) {
      var combined = hierarchy.last().combined(Map.of(predictor, 1.0, product, at));
      double scale =
          Spot.of(hierarchy.put().get(predictor)).sd()
              / Spot.of(hierarchy.put().get(hierarchy.steps().outcome())).sd();
      var slope = combined.get("B");
      Figures figures = Figures.none().and("group_code", at, "not defined").and("slope_B", slope);
      for (String name : List.of("SE", "t", "df", "p", "ci95_low", "ci95_high")) {
        figures = figures.and(name, combined.get(name));
      }
      return figures
          .and("slope_std_total_sd", slope.map(b -> b * scale))
          .and(
              "slope_std_within_group_sd",
              Double.isNaN(withinScale)
                  ? Figure.none("the moderator is no group")
                  : slope.map(b -> b * withinScale));
    }

    private Figures predicted(double at) {
      var spot = Spot.of(hierarchy.put().get(predictor));
      return Figures.none()
          .and("at_minus1sd", predicted(at, spot.mean() - spot.sd()), WHY)
          .and("at_plus1sd", predicted(at, spot.mean() + spot.sd()), WHY);
    }

    private double predicted(double at, double value) {
      double sum = hierarchy.last().coefficient(Coefficient.INTERCEPT).number("B");
      var standing = hierarchy.last().standing();
      for (Term term : hierarchy.steps().terms()) {
        if (!standing.contains(term.name())) {
          continue;
        }
        double part = hierarchy.last().coefficient(term.name()).number("B");
        for (String column : term.columns()) {
          if (column.equals(moderator)) {
            part *= at;
          } else if (column.equals(predictor)) {
            part *= value;
          } else {
            part *= Spot.of(hierarchy.put().get(column)).mean();
          }
        }
        sum += part;
      }
      return sum;
    }
  }

  /** Where a column lies and how wide. */
  private record Spot(double mean, double sd) {

    static Spot of(double[] values) {
      double[] centred = values.clone();
      double mean = Householder.centre(centred, centred.length);
      double squares = Householder.dot(centred, centred, 0, centred.length);
      return new Spot(mean, Math.sqrt(squares / (centred.length - 1.0)));
    }
  }
}
