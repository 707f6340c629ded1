// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One thing that a plan does. Names are those of variables, or of scales as {@code absh.total}. */
public sealed interface Step {

  /** The word by which the plan and its results call it. */
  String kind();

  /**
   * Describes columns, in all and by group.
   *
   * @param of empty for every scale and every variable with numbers
   */
  record Describe(List<String> of, Optional<String> by) implements Step {

    /** Keeps its own copy. */
    public Describe {
      of = List.copyOf(of);
    }

    @Override
    public String kind() {
      return "describe";
    }
  }

  /**
   * How dependable scales are.
   *
   * @param of empty for every scale that is made of more than one item
   */
  record Reliability(List<String> of) implements Step {

    /** Keeps its own copy. */
    public Reliability {
      of = List.copyOf(of);
    }

    @Override
    public String kind() {
      return "reliability";
    }
  }

  /** Compares groups. */
  record Compare(List<String> outcomes, String by) implements Step {

    /** Keeps its own copy. */
    public Compare {
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public String kind() {
      return "compare";
    }
  }

  /**
   * Correlates predictors with one outcome, and selects among them.
   *
   * @param select selected is what correlates by more than this, in either direction
   */
  record Correlate(
      String with, List<String> predictors, OptionalDouble select, Coefficient coefficient)
      implements Step {

    /** Keeps its own copy. */
    public Correlate {
      predictors = List.copyOf(predictors);
    }

    @Override
    public String kind() {
      return "correlate";
    }

    /** Which coefficient. */
    public enum Coefficient {
      PEARSON,
      SPEARMAN,
      KENDALL
    }
  }

  /**
   * Linear regression in steps, each with the terms of those before it.
   *
   * @param fewCases whether the plan accepts fewer than ten cases for each predictor
   */
  record Regress(
      String outcome,
      List<List<Term>> steps,
      Scaling scale,
      Optional<Slopes> slopes,
      Optional<Bootstrap> bootstrap,
      FewCases fewCases)
      implements Step {

    /** Keeps its own copy. */
    public Regress {
      steps = steps.stream().map(List::copyOf).toList();
    }

    @Override
    public String kind() {
      return "regress";
    }

    /** How columns are prepared. */
    public enum Scaling {
      NONE,
      CENTRE,
      Z
    }

    /** What the plan says to fewer than ten cases for each predictor. */
    public enum FewCases {
      REFUSED,
      ACCEPTED
    }

    /**
     * Slopes within each level of a moderator.
     *
     * @param below only of products whose p lies below this; 1 for all
     */
    public record Slopes(String moderator, double below) {}

    /** Intervals by drawing rows again. */
    public record Bootstrap(int resamples, long seed) {}
  }

  /** One column of a regression. */
  sealed interface Term {

    /** A variable or a scale. */
    record Named(String name) implements Term {}

    /** Everything that the correlation before it selected. */
    record Selected() implements Term {}

    /** One times the other, for each that the other stands for. */
    record Product(Term one, Term other) implements Term {}
  }

  /** Logistic regression. */
  record Logit(String outcome, List<String> predictors) implements Step {

    /** Keeps its own copy. */
    public Logit {
      predictors = List.copyOf(predictors);
    }

    @Override
    public String kind() {
      return "logit";
    }
  }

  /**
   * Change between the first and the last row of each person.
   *
   * @param time the column that orders the rows of a person
   * @param sd the spread to reckon with; empty for that of the first values
   */
  record Change(
      String score,
      String person,
      String time,
      double reliability,
      OptionalDouble sd,
      Better better)
      implements Step {

    @Override
    public String kind() {
      return "change";
    }

    /** Which direction is wished. */
    public enum Better {
      HIGHER,
      LOWER
    }
  }

  /** Linear mixed model with persons as the random factor. */
  record Mixed(
      String outcome, List<String> predictors, String person, Random random, Likelihood likelihood)
      implements Step {

    /** Keeps its own copy. */
    public Mixed {
      predictors = List.copyOf(predictors);
    }

    @Override
    public String kind() {
      return "mixed";
    }

    /** What differs between persons. */
    public enum Random {
      INTERCEPT,
      /** The intercept, and the slope of the first predictor. */
      SLOPE
    }

    /** Which likelihood is made largest. */
    public enum Likelihood {
      REML,
      ML
    }
  }

  /** Agreement of several who judged the same rows. */
  record Agreement(List<String> coders, Level level) implements Step {

    /** Keeps its own copy. */
    public Agreement {
      coders = List.copyOf(coders);
    }

    @Override
    public String kind() {
      return "agreement";
    }

    /** What differences between two codes mean. */
    public enum Level {
      NOMINAL,
      ORDINAL,
      INTERVAL,
      RATIO
    }
  }

  /**
   * Reckons with figures that a paper prints, where nobody has the rows behind them.
   *
   * @param kind of the step that would have given them
   */
  record OfPrinted(String kind, Printed printed) implements Step {}

  /** The share of one level of a variable, in all and by group. */
  record Prevalence(String of, String level, Optional<String> by) implements Step {

    @Override
    public String kind() {
      return "prevalence";
    }
  }
}
