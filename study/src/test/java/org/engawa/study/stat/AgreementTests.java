// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.engawa.study.Reference;
import org.engawa.study.ReferenceWalk;
import org.engawa.study.stat.KrippendorffAlpha.Level;
import org.engawa.study.stat.TwoCoders.Weights;
import org.junit.jupiter.api.Test;

class AgreementTests {

  private static final String CODES = "6_interrater/codes.csv";
  private static final Reference JSON = Reference.json("6_interrater/agreement.json");
  private static final Map<String, String> PAIRS = Map.of("ab", "a b", "ac", "a c", "bc", "b c");
  private static final List<String> GRADES = List.of("0", "1", "2", "3");

  @Test
  void everyFigureIsThatOfR() {
    Map<String, Object> ours = new LinkedHashMap<>();
    var words = JSON.at("nominal_pairs", "ab", "categories").list();
    ours.put("nominal_pairs", pairs("coder_", words));
    ours.put("ordinal_pairs", pairs("severity_", GRADES));
    var sorted = words.stream().sorted().toList();
    double[][] named = columns("coder_", sorted, "a", "b", "c");
    double[][] severe = columns("severity_", GRADES, "a", "b", "c");
    ours.put("krippendorff_nominal_2coders", krippendorff(Level.NOMINAL, sorted, first(named)));
    ours.put("krippendorff_nominal_3coders", krippendorff(Level.NOMINAL, sorted, named));
    ours.put("krippendorff_severity_2coders", levels(first(severe)));
    ours.put("krippendorff_severity_3coders", levels(severe));
    ours.put("fleiss_nominal_complete_units", FleissKappa.of(named));
    ours.put("fleiss_severity_complete_units", FleissKappa.of(severe));
    ours.put("icc_severity_complete", icc(Icc.of(severe)));
    ours.put("krippendorff_2011_published_example", Map.of("alpha", published()));
    double[][] ratings = turned(rows(JSON.at("shrout_fleiss_1979_example", "targets_by_raters")));
    ours.put("shrout_fleiss_1979_example", icc(Icc.of(ratings)));
    ours.put("real_tables", Map.of("vcd_SexualFun_husband_by_wife", table()));

    ReferenceWalk.without( // What was done, and data.
            "meta",
            "categories",
            "coders_by_units",
            "targets_by_raters",
            // Rounded to three digits, held among the published tables.
            "published")
        .hold(JSON, ours, 715);
  }

  private static Map<String, Object> pairs(String who, List<String> words) {
    double[] codes = IntStream.range(0, words.size()).asDoubleStream().toArray();
    Map<String, Object> pairs = new LinkedHashMap<>();
    PAIRS.forEach(
        (name, pair) -> {
          double[][] columns = columns(who, words, pair.split(" "));
          pairs.put(name, two(TwoCoders.of(columns[0], columns[1], codes), words));
        });
    return pairs;
  }

  private static Map<String, Object> table() {
    var table = JSON.at("real_tables", "vcd_SexualFun_husband_by_wife", "table_rows_first_coder");
    long[][] counts =
        Arrays.stream(rows(table))
            .map(row -> Arrays.stream(row).mapToLong(count -> (long) count).toArray())
            .toArray(long[][]::new);
    return two(new TwoCoders(new double[] {1, 2, 3, 4}, counts), List.of("1", "2", "3", "4"));
  }

  private static Map<String, Object> two(TwoCoders coders, List<String> words) {
    Map<String, Object> ours = new LinkedHashMap<>(coders.figures().byName());
    ours.put("table_rows_first_coder", coders.table());
    ours.put("cohen_kappa", coders.kappa(Weights.NONE));
    ours.put("weighted_kappa_linear", coders.kappa(Weights.LINEAR));
    ours.put("weighted_kappa_quadratic", coders.kappa(Weights.QUADRATIC));
    var each = coders.perCategory();
    ours.put(
        "per_category",
        IntStream.range(0, words.size())
            .mapToObj(
                place -> {
                  Map<String, Object> one = new LinkedHashMap<>(each.get(place).byName());
                  one.put("category", words.get(place));
                  return one;
                })
            .toList());
    return ours;
  }

  private static Map<String, Object> levels(double[][] coders) {
    Map<String, Object> levels = new LinkedHashMap<>();
    for (Level level : List.of(Level.NOMINAL, Level.ORDINAL, Level.INTERVAL)) {
      levels.put(word(level), krippendorff(level, GRADES, coders));
    }
    return levels;
  }

  private static Map<String, Object> krippendorff(
      Level level, List<String> words, double[][] coders) {
    var alpha = KrippendorffAlpha.of(level, coders);
    Map<String, Object> ours = new LinkedHashMap<>(alpha.figures().byName());
    ours.put("level", word(level));
    ours.put("coincidence", alpha.coincidence());
    ours.put(
        "values", Arrays.stream(alpha.values()).mapToObj(code -> words.get((int) code)).toList());
    return ours;
  }

  private static Map<String, Object> published() {
    double[][] coders = rows(JSON.at("krippendorff_2011_published_example", "coders_by_units"));
    Map<String, Object> alphas = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      alphas.put(word(level), KrippendorffAlpha.of(level, coders).figures().get("alpha"));
    }
    return alphas;
  }

  private static Map<String, Object> icc(Icc icc) {
    Map<String, Object> ours = new LinkedHashMap<>(icc.figures().byName());
    ours.put("ICC1_1", icc.icc11());
    ours.put("ICC2_1", icc.icc21());
    ours.put("ICC3_1", icc.icc31());
    return ours;
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static double[][] columns(String who, List<String> words, String... coders) {
    return Arrays.stream(coders)
        .map(
            coder ->
                Reference.words(CODES, who + coder).stream()
                    .mapToDouble(word -> word.isEmpty() ? Double.NaN : words.indexOf(word))
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double[][] first(double[][] coders) {
    return Arrays.copyOf(coders, 2);
  }

  private static double[][] rows(Reference list) {
    return IntStream.range(0, list.size())
        .mapToObj(row -> (List<?>) list.at(row).node())
        .map(
            row ->
                row.stream()
                    .mapToDouble(cell -> cell instanceof Number n ? n.doubleValue() : Double.NaN)
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double[][] turned(double[][] rows) {
    return IntStream.range(0, rows[0].length)
        .mapToObj(column -> Arrays.stream(rows).mapToDouble(row -> row[column]).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void refusesWhatCannotBeCompared() {
    double[] two = {1, 2};
    assertThatThrownBy(() -> FleissKappa.of(two)).hasMessageContaining("at least 2 coders, not 1");
    assertThatThrownBy(() -> Icc.of(two, new double[3])).hasMessageContaining("not 2 and 3");
    assertThatThrownBy(() -> TwoCoders.of(two, two, 1)).hasMessageContaining("the code 2.0");
    assertThatThrownBy(() -> new TwoCoders(two, new long[][] {{1, -1}, {0, 0}}))
        .hasMessageContaining("[1, -1]");
    assertThatThrownBy(() -> FleissKappa.of(two, new double[] {1, Double.POSITIVE_INFINITY}))
        .hasMessageContaining("Infinity");
  }

  @Test
  void worseThanChanceIsBelowNothing() {
    double[] first = {1, 2, 1, 2};
    double[] second = {2, 1, 2, 1};

    assertThat(TwoCoders.of(first, second, 1, 2).kappa(Weights.NONE).number("kappa"))
        .isCloseTo(-1, within(1e-12));
    assertThat(KrippendorffAlpha.of(Level.NOMINAL, first, second).figures().number("alpha"))
        .isNegative();
  }
}
