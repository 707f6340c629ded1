// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Linear mixed model: y = X b + Z u + e, where the rows of a group share an intercept, or an
 * intercept and a slope, drawn from a normal distribution with any covariance (Laird and Ware 1982,
 * doi:10.2307/2529876).
 *
 * <p>By maximum or restricted maximum likelihood, profiled over b and s2 ({@link Profile}); SE from
 * s2 (X'V^-1 X)^-1, p and the 95 % interval of each fixed effect by the normal distribution, and p
 * with the degrees of freedom of Satterthwaite 1946 as Kuznetsova et al. 2017 reckon them
 * (doi:10.18637/jss.v082.i13). AIC and BIC count the fixed effects, the covariances and s2; BIC
 * with the number of rows. icc_intercept = Var(intercept) / (Var(intercept) + s2). What is
 * predicted for a group is the best linear predictor of its u.
 *
 * <p>A row with a missing value (NaN) or no group is left out. Where the random effects are as many
 * as the rows, or no best place is found, no figure of the model is given but the counts.
 */
public final class MixedModel {

  /** What is maximised. */
  public enum Method {
    /** The likelihood; models with different fixed effects compare. */
    ML,
    /** The restricted likelihood; variances are not too small. */
    REML
  }

  /**
   * What the model says.
   *
   * @param outcome what is explained
   * @param fixed variables and products that are the same for all
   * @param slope whose slope differs between groups, if any does
   * @param method what is maximised
   */
  public record Plan(String outcome, List<Term> fixed, Optional<String> slope, Method method) {

    /** Keeps its own copy. */
    public Plan {
      fixed = List.copyOf(fixed);
    }
  }

  private final Plan plan;
  private final MixedFit fit;

  private MixedModel(Plan plan, MixedFit fit) {
    this.plan = plan;
    this.fit = fit;
  }

  /** The model over these columns, the group of each row beside them. */
  public static MixedModel of(Columns columns, List<String> groups, Plan plan) {
    if (groups.size() != columns.rows()) {
      throw new IllegalArgumentException(
          "%d groups do not name %d rows".formatted(groups.size(), columns.rows()));
    }
    var names = new ArrayList<String>();
    plan.fixed().forEach(term -> names.addAll(term.columns()));
    plan.slope().ifPresent(names::add);
    names.add(plan.outcome());
    var used = columns.only(names);
    int[] rows =
        IntStream.range(0, columns.rows())
            .filter(i -> !groups.get(i).isBlank())
            .filter(i -> used.names().stream().noneMatch(n -> Double.isNaN(used.get(n)[i])))
            .toArray();
    var complete = new LinkedHashMap<String, double[]>();
    for (String name : used.names()) {
      complete.put(name, IntStream.of(rows).mapToDouble(i -> used.get(name)[i]).toArray());
    }
    var labels = IntStream.of(rows).mapToObj(groups::get).toList();
    return new MixedModel(plan, new MixedFit(new Columns(complete), labels, plan));
  }

  /** Counts, variances, likelihood and criteria. */
  public Figures figures() {
    return fit.figures();
  }

  /** The constant, then each fixed term as entered. */
  public List<Coefficient> fixed() {
    return fit.fixed();
  }

  /** The fixed terms that do not stand, each with the reason. */
  public Map<String, String> refused() {
    return fit.refused();
  }

  /** Covariances of the fixed effects that stand, the constant first; empty without a maximum. */
  public double[][] vcov() {
    return fit.vcov();
  }

  /** Covariance of the random effects, the intercept first; empty without a maximum. */
  public double[][] randomCovariance() {
    return fit.randomCovariance();
  }

  /** The relative factor of that covariance, lower triangle by column, as lme4 has it. */
  public double[] theta() {
    return fit.theta();
  }

  /** What is predicted for each group: intercept, and slope where there is one. */
  public SequencedMap<String, double[]> predictions() {
    return Collections.unmodifiableSequencedMap(fit.predictions());
  }

  /**
   * The likelihood ratio test against a smaller model over the same rows, both by ML: chi2, df, p.
   * Where the smaller one says that a variance is zero, p is too large rather than too small.
   */
  public Figures against(MixedModel smaller) {
    boolean comparable =
        plan.method() == Method.ML
            && smaller.plan.method() == Method.ML
            && figures().get("n_obs").equals(smaller.figures().get("n_obs"));
    double df = figures().number("n_parameters") - smaller.figures().number("n_parameters");
    double gain = 2 * (figures().number("logLik") - smaller.figures().number("logLik"));
    double chi2 = comparable ? gain : Double.NaN;
    String why =
        comparable ? "one of the models has no maximum" : "only ML over the same rows compares";
    return Figures.none()
        .and("chi2", chi2, why)
        .and("df", df, why)
        .and("p", Tails.chiSquare(chi2, df), why);
  }
}
