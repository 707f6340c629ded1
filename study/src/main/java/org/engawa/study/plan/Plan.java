// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a study will do with a table, as its file says it.
 *
 * @param data the name of the table's file, as it is written; empty where all that is done is done
 *     with printed figures
 * @param id the column that names a row; possibly empty
 * @param run what is done, in this order
 */
public record Plan(
    String study,
    String data,
    String id,
    SequencedMap<String, Variable> variables,
    SequencedMap<String, UsedInstrument> instruments,
    MissingRules missing,
    List<Step> run) {

  /** Keeps its own copies. */
  public Plan {
    variables = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(variables));
    instruments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(instruments));
    run = List.copyOf(run);
  }

  PlanNames names() {
    return new PlanNames(variables, instruments);
  }

  /** What stands in a column of the table. */
  public sealed interface Variable {

    /** Numbers. */
    record Numbers() implements Variable {}

    /**
     * Words that each stand for a number; any other word is refused.
     *
     * @param codes in the order of the plan
     */
    record Levels(SequencedMap<String, Double> codes) implements Variable {

      /** Keeps its own copy. */
      public Levels {
        codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
      }
    }
  }

  /** What is done where an answer or a value is missing. */
  public record MissingRules(Scales scales, Rows correlations, Rows models) {

    /** Scales with items that have no answer. */
    public sealed interface Scales {

      /** Each as its card says; an instrument that the plan itself describes has no value then. */
      record AsTheCardSays() implements Scales {}

      /** No value. */
      record None() implements Scales {}

      /**
       * The mean of the others stands for them, from this share of answers on.
       *
       * @param share above 0, at most 1
       */
      record Prorate(double share) implements Scales {}
    }

    /** Which rows count where several columns are needed. */
    public enum Rows {
      /** Those in which the two columns at hand have a value. */
      PAIRWISE,
      /** Those in which all columns have one. */
      LISTWISE
    }
  }
}
