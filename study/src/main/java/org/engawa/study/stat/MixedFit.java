// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A mixed model at its best, turned back into the units in which it was asked. The search itself
 * runs on fixed columns centred, and on a random slope centred and of unit spread; neither changes
 * the model.
 */
final class MixedFit {

  private final MixedModel.Plan plan;
  private final Triangle triangle;
  private final int groups;
  private final Optional<String> trouble;
  private final Optional<Descent.Rest> rest;
  private final double[] slopeAt;

  MixedFit(Columns complete, List<String> labels, MixedModel.Plan plan) {
    this.plan = plan;
    var entered = Columns.none();
    for (Term term : plan.fixed()) {
      double[] product = complete.get(term.columns().getFirst()).clone();
      for (String factor : term.columns().subList(1, term.columns().size())) {
        double[] by = complete.get(factor);
        for (int i = 0; i < product.length; i++) {
          product[i] *= by[i];
        }
      }
      entered = entered.and(term.name(), product);
    }
    var names = entered.names();
    entered = entered.and(plan.outcome(), complete.get(plan.outcome()));
    triangle = Triangle.of(entered, plan.outcome(), names);
    double[][] fixed = fixed(entered, triangle, plan.outcome());
    double[][] random = new double[plan.slope().isPresent() ? 2 : 1][labels.size()];
    Arrays.fill(random[0], 1);
    slopeAt = new double[] {0, 1};
    plan.slope().ifPresent(slope -> random[1] = standardised(complete.get(slope), slopeAt));
    var rows = GroupedRows.of(labels, random, fixed);
    groups = rows.groups().size();
    trouble = trouble(rows, random.length);
    var descent = new Descent(random.length, factor -> new Profile(rows, plan.method(), factor));
    // Without variation within groups the likelihood has no bound, and rest is only rounding.
    rest =
        trouble.isPresent()
            ? Optional.empty()
            : descent.rest().filter(r -> r.profile().rss() > 1e-20 * triangle.totalSquares());
  }

  private Optional<String> trouble(GroupedRows rows, int random) {
    if (rows.rows() == 0) {
      return Optional.of("no row is complete");
    }
    if (groups < 2) {
      return Optional.of("fewer than two groups");
    }
    if (slopeAt[1] == 0) {
      return Optional.of("the column of the random slope has one value");
    }
    if (groups * random >= rows.rows() || rows.untouched() == 0) {
      return Optional.of("the random effects are as many as the rows");
    }
    return LinearFit.trouble(triangle);
  }

  private static double[][] fixed(Columns entered, Triangle triangle, String outcome) {
    int k = triangle.rank();
    double[][] fixed = new double[k + 2][entered.rows()];
    Arrays.fill(fixed[0], 1);
    for (int j = 0; j < k; j++) {
      double[] column = entered.get(triangle.kept().get(j));
      for (int i = 0; i < column.length; i++) {
        fixed[j + 1][i] = column[i] - triangle.means()[j];
      }
    }
    fixed[k + 1] = entered.get(outcome).clone();
    return fixed;
  }

  /** Centred and of unit spread; the mean and the spread go to the second array. */
  private static double[] standardised(double[] values, double[] at) {
    double[] put = values.clone();
    at[0] = Householder.centre(put, put.length);
    at[1] = Math.sqrt(Householder.dot(put, put, 0, put.length) / put.length);
    for (int i = 0; i < put.length; i++) {
      put[i] /= at[1];
    }
    return put;
  }

  private String why() {
    return trouble.orElse("no best place of the likelihood was found");
  }

  Map<String, String> refused() {
    return triangle.refused();
  }

  private double variance() {
    return rest.map(r -> r.profile().rss() / r.profile().degrees()).orElse(Double.NaN);
  }

  double[][] randomCovariance() {
    if (rest.isEmpty()) {
      return new double[0][];
    }
    double[][] g = rest.get().profile().relative();
    double s2 = variance();
    if (g.length == 1) {
      return new double[][] {{s2 * g[0][0]}};
    }
    double scale = slopeAt[1];
    double shift = slopeAt[0] / scale;
    double both = s2 * (g[0][1] - shift * g[1][1]) / scale;
    return new double[][] {
      {s2 * (g[0][0] - 2 * shift * g[0][1] + shift * shift * g[1][1]), both},
      {both, s2 * g[1][1] / scale / scale}
    };
  }

  double[] theta() {
    double[][] covariance = randomCovariance();
    if (covariance.length == 0) {
      return new double[0];
    }
    double s2 = variance();
    double first = Math.sqrt(covariance[0][0] / s2);
    if (covariance.length == 1) {
      return new double[] {first};
    }
    double second = first == 0 ? 0 : covariance[0][1] / s2 / first;
    double left = Math.max(0, covariance[1][1] / s2 - second * second);
    return new double[] {first, second, Math.sqrt(left)};
  }

  Figures figures() {
    double[][] random = randomCovariance();
    double s2 = variance();
    double deviance = rest.map(r -> r.profile().deviance()).orElse(Double.NaN);
    int k = plan.slope().isPresent() ? 2 : 1;
    double parameters = triangle.rank() + 2 + k * (k + 1) / 2.0;
    double intercept = rest.isPresent() ? random[0][0] : Double.NaN;
    double slope = rest.isPresent() && k == 2 ? random[1][1] : Double.NaN;
    double both = rest.isPresent() && k == 2 ? random[0][1] : Double.NaN;
    String none = k == 2 ? "a variance is zero" : "there is no random slope";
    return Figures.none()
        .and("n_obs", triangle.rows(), why())
        .and("n_groups", groups, why())
        .and(
            "random_correlation",
            both / Math.sqrt(intercept * slope),
            rest.isEmpty() ? why() : none)
        .and("residual_variance", s2, why())
        .and("residual_sd", Math.sqrt(s2), why())
        .and("icc_intercept", intercept / (intercept + s2), why())
        .and("logLik", -deviance / 2, why())
        .and("criterion_minus2ll", deviance, why())
        .and("n_parameters", parameters, why())
        .and("AIC", deviance + 2 * parameters, why())
        .and("BIC", deviance + Math.log((double) triangle.rows()) * parameters, why());
  }

  double[][] vcov() {
    if (rest.isEmpty()) {
      return new double[0][];
    }
    double[][] unscaled = rest.get().profile().unscaled();
    int p = unscaled.length;
    double[][] vcov = new double[p][p];
    for (int i = 0; i < p; i++) {
      for (int j = 0; j < p; j++) {
        double[] one = combination(i);
        for (int a = 0; a < p; a++) {
          vcov[i][j] += one[a] * Householder.dot(unscaled[a], combination(j), 0, p);
        }
        vcov[i][j] *= variance();
      }
    }
    return vcov;
  }

  /** What a coefficient is of those that were searched: the constant takes the centring back. */
  private double[] combination(int place) {
    double[] combination = new double[triangle.rank() + 1];
    combination[place] = 1;
    for (int j = 1; j < combination.length && place == 0; j++) {
      combination[j] = -triangle.means()[j - 1];
    }
    return combination;
  }

  List<Coefficient> fixed() {
    var fixed = new ArrayList<Coefficient>();
    fixed.add(new Coefficient(Coefficient.INTERCEPT, effect(0, why())));
    for (Term term : plan.fixed()) {
      int place = triangle.kept().indexOf(term.name());
      fixed.add(
          new Coefficient(
              term.name(),
              effect(
                  place < 0 ? -1 : place + 1,
                  triangle.refused().getOrDefault(term.name(), why()))));
    }
    return fixed;
  }

  private Figures effect(int place, String why) {
    boolean none = rest.isEmpty() || place < 0;
    double estimate = Double.NaN;
    double variance = Double.NaN;
    double df = Double.NaN;
    if (!none) {
      double[] combination = combination(place);
      double[] found = rest.get().profile().fixed();
      estimate = Householder.dot(combination, found, 0, found.length);
      variance = vcov()[place][place];
      df = satterthwaite(rest.get(), combination, variance);
    }
    double se = Math.sqrt(variance);
    return Figures.none()
        .and("estimate", estimate, why)
        .and("SE", se, why)
        .and("t", estimate / se, why)
        .and("p_wald_normal", Tails.twoSidedNormal(estimate / se), why)
        .and(Interval.around(estimate, Tails.Z95 * se).named("ci95_wald", why))
        .and("df_satterthwaite", df, none ? why : "a variance lies at its border")
        .and(
            "p_satterthwaite",
            Tails.twoSidedT(estimate / se, df),
            none ? why : "a variance lies at its border");
  }

  /**
   * 2 v2 / Var(v), v being the variance of the coefficient, and Var(v) = g'A g with g its slope in
   * the factor and in log s2, and A twice the inverse curvature of the deviance in these.
   */
  private static double satterthwaite(Descent.Rest rest, double[] combination, double v) {
    var profile = rest.profile();
    double s2 = profile.rss() / profile.degrees();
    double[] slope = profile.slopeOfVariance(combination);
    double[] ofRss = profile.slopeOfRss();
    double[] g = new double[slope.length];
    for (int i = 0; i < g.length; i++) {
      // A is the inverse in blocks: what log s2 gives is taken along its best line.
      g[i] = s2 * slope[i] + v * ofRss[i] / s2 / profile.degrees();
    }
    double[] solved = Descent.solve(rest.curvature(), 0, g);
    if (solved.length == 0) {
      return Double.NaN;
    }
    double spread = 2 * Householder.dot(g, solved, 0, g.length) + 2 * v * v / profile.degrees();
    return 2 * v * v / spread;
  }

  SequencedMap<String, double[]> predictions() {
    var predictions = new LinkedHashMap<String, double[]>();
    rest.ifPresent(
        found ->
            found
                .profile()
                .effects()
                .forEach(
                    (label, u) ->
                        predictions.put(
                            label,
                            u.length == 1
                                ? u
                                : new double[] {
                                  u[0] - slopeAt[0] / slopeAt[1] * u[1], u[1] / slopeAt[1]
                                })));
    return predictions;
  }
}
