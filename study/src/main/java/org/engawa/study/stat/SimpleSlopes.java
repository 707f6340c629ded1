// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
      var levels = new ArrayList<Level>();
      if (hierarchy.spots().isTwoValued(moderator)) {
        for (double value : hierarchy.spots().within(moderator, predictor).keySet()) {
          double put = hierarchy.design().put(moderator, value);
          levels.add(new Level(slope(put, within(value)), predicted(put)));
        }
      } else {
        var spread = put(moderator);
        for (int sds = -1; sds <= 1; sds++) {
          double value = spread.mean() + sds * spread.sd();
          levels.add(new Level(slope(value, Double.NaN), predicted(value)));
        }
      }
      return new SimpleSlopes(predictor, moderator, interaction, levels);
    }

    /** A variable as it is put. */
    private Put put(String variable) {
      var spot = hierarchy.spots().of(variable);
      return new Put(
          hierarchy.design().put(variable, spot.mean()),
          spot.sd() * hierarchy.design().width(variable));
    }

    private double within(double value) {
      String outcome = hierarchy.steps().outcome();
      return ratio(within(predictor, value).sd(), within(outcome, value).sd());
    }

    private Spot within(String variable, double value) {
      return Objects.requireNonNull(hierarchy.spots().within(moderator, variable).get(value));
    }

    private double ratio(double ofPredictor, double ofOutcome) {
      return ofPredictor
          * hierarchy.design().width(predictor)
          / (ofOutcome * hierarchy.design().width(hierarchy.steps().outcome()));
    }

    private Figures slope(double at, double withinScale) {
      var combined = hierarchy.last().combined(Map.of(predictor, 1.0, product, at));
      double scale =
          ratio(
              hierarchy.spots().of(predictor).sd(),
              hierarchy.spots().of(hierarchy.steps().outcome()).sd());
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
      var spot = put(predictor);
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
            part *= put(column).mean();
          }
        }
        sum += part;
      }
      return sum;
    }
  }

  private record Put(double mean, double sd) {}
}
