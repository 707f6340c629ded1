// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.engawa.study.stat.Columns;

/** Tables of reference rows as columns. */
public final class Rows {

  /** The scales that the cohort is analysed by, the outcome first. */
  public static final List<String> SCALES =
      List.of(
          "absh_total",
          "srs_total",
          "scs_total",
          "aaq_total",
          "cope_self_distraction",
          "cope_active",
          "cope_denial",
          "cope_substance",
          "cope_emotional_support",
          "cope_instrumental_support",
          "cope_behavioral_disengagement",
          "cope_venting",
          "cope_positive_reframing",
          "cope_planning",
          "cope_humor",
          "cope_acceptance",
          "cope_religion",
          "cope_self_blame");

  private Rows() {}

  /** These columns of a table of numbers. */
  public static Columns of(String csv, List<String> names) {
    var columns = Columns.none();
    for (String name : names) {
      columns = columns.and(name, Reference.column(csv, name));
    }
    return columns;
  }

  /** The scales of the cohort by one rule for missing items, with age, sex and group as numbers. */
  public static Columns cohort(String rule) {
    String people = "2_nonaka/" + (rule.equals("cohort") ? "cohort.csv" : "cohort_missing.csv");
    return of("2_nonaka/scores_" + rule + ".csv", SCALES)
        .and("age", Reference.column(people, "age"))
        .and("sex_male", is(people, "sex", "male"))
        .and("group_hikikomori", is(people, "group", "hikikomori"));
  }

  /** 1 where a column says this word, else 0. */
  public static double[] is(String csv, String column, String word) {
    return Reference.words(csv, column).stream().mapToDouble(w -> w.equals(word) ? 1 : 0).toArray();
  }

  /** Means of answered items of 1 to 6; an item with a minus counts the other way round. */
  public static double[] meanOfAnswered(String csv, List<String> keys) {
    double[][] items =
        keys.stream()
            .map(
                key ->
                    key.startsWith("-")
                        ? Arrays.stream(Reference.column(csv, key.substring(1)))
                            .map(x -> 7 - x)
                            .toArray()
                        : Reference.column(csv, key))
            .toArray(double[][]::new);
    return IntStream.range(0, items[0].length)
        .mapToDouble(
            row ->
                Arrays.stream(items)
                    .mapToDouble(item -> item[row])
                    .filter(x -> !Double.isNaN(x))
                    .average()
                    .orElse(Double.NaN))
        .toArray();
  }
}
