// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engawa.study.stat.KrippendorffAlpha.Level;
import org.engawa.study.stat.TwoCoders.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published tables, and tables of which little can be said. */
class AgreementEdgeTests {

  private static final double NONE = Double.NaN;
  private static final String ONE_CODE = "both coders gave one code only, to every unit";

  /** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. */
  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
  void krippendorffsOwnTableGivesHisOwnFigures(Level level, double alpha) {
    double[][] coders = {
      {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
      {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
      {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
      {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE},
    };
    assertThat(KrippendorffAlpha.of(level, coders).figures().number("alpha"))
        .isCloseTo(alpha, within(5e-4));
  }

  /** Artstein and Poesio 2008, doi:10.1162/coli.07-034-R2, the example of 100 utterances. */
  @Test
  void theTableOfArtsteinAndPoesioGivesTheirFigures() {
    long[][] counts = {{46, 0, 0}, {6, 32, 6}, {0, 0, 10}};
    double[][] codes = spread(counts);
    var coders = new TwoCoders(new double[] {0, 1, 2}, counts);

    assertThat(TwoCoders.of(codes[0], codes[1], 0, 1, 2).table()).isDeepEqualTo(counts);
    assertThat(coders.figures().number("percent_agreement")).isCloseTo(88, within(1e-12));
    assertThat(coders.figures().number("pabak")).isCloseTo(0.82, within(1e-12));
    assertThat(coders.figures().number("scott_pi")).isCloseTo(0.79953, within(5e-6));
    assertThat(coders.kappa(Weights.NONE).number("kappa")).isCloseTo(0.80132, within(5e-6));
    assertThat(KrippendorffAlpha.of(Level.NOMINAL, codes).figures().number("alpha"))
        .isCloseTo(0.80053, within(5e-6));
  }

  private static double[][] spread(long[][] counts) {
    double[][] codes = new double[2][100];
    int unit = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        for (int each = 0; each < counts[i][j]; each++) {
          codes[0][unit] = i;
          codes[1][unit++] = j;
        }
      }
    }
    return codes;
  }

  @OfEdge("kappa_one_category")
  void oneCodeEverywhereAgreesWhollyAndLeavesKappaUndefined(Edge edge) {
    double[] same = edge.at("input", "a").list().stream().mapToDouble(_ -> 7).toArray();
    var coders = TwoCoders.of(same, same, 7, 8);

    assertThat(coders.figures().number("percent_agreement"))
        .isEqualTo(100 * edge.at("result", "po").number());
    assertThat(coders.kappa(Weights.NONE).number("expected_agreement"))
        .isEqualTo(edge.at("result", "pe").number());
    for (Weights weights : Weights.values()) {
      none(coders.kappa(weights), "kappa", ONE_CODE);
    }
    none(coders.figures(), "scott_pi", ONE_CODE);
    assertThat(coders.figures().number("gwet_ac1")).isEqualTo(1);
    none(coders.perCategory().getLast(), "jaccard", "neither gave this code");
    none(FleissKappa.of(same, same), "fleiss_kappa", "every unit was given the same code");
    for (Level level : Level.values()) {
      none(KrippendorffAlpha.of(level, same, same).figures(), "alpha", "every code is the same");
    }
    none(Icc.of(same, same).icc11(), "icc", "the ratings do not differ");
    none(
        TwoCoders.of(same, same, 7).kappa(Weights.LINEAR),
        "ase_null",
        "there is only one code to give");
  }

  @Test
  void nothingInCommonIsNoFigureAnywhere() {
    double[] first = {1, 2, NONE};
    double[] second = {NONE, NONE, 1};
    var coders = TwoCoders.of(first, second, 1, 2);

    allNone(coders.kappa(Weights.LINEAR));
    allNone(coders.perCategory().getFirst());
    assertThat(coders.figures().number("n")).isZero();
    none(coders.figures(), "gwet_ac1", "no unit was coded by both");
    none(
        KrippendorffAlpha.of(Level.RATIO, first, second).figures(),
        "alpha",
        "no unit has two codes");
    none(FleissKappa.of(first, second), "fleiss_kappa", "no unit was coded by all");
    allNone(Icc.of(first, second).icc21());
  }

  @Test
  void ratersWhoNeverDifferHaveNoErrorToBeHeldAgainst() {
    var icc = Icc.of(new double[] {1, 2, 3}, new double[] {1, 2, 3});

    assertThat(icc.icc31().number("icc")).isEqualTo(1);
    none(icc.icc31(), "F", "the raters never differ");
    none(icc.icc21(), "ci95_shrout_fleiss_low", "the raters never differ");
  }

  @Test
  void ratiosBelowNothingHaveNoAlpha() {
    none(
        KrippendorffAlpha.of(Level.RATIO, new double[] {-1, 1}, new double[] {1, 1}).figures(),
        "alpha",
        "a ratio scale has no value below 0");
  }

  private static void none(Figures figures, String name, String reason) {
    assertThat(figures.get(name)).isEqualTo(Figure.none(reason));
  }

  private static void allNone(Figures figures) {
    assertThat(figures.byName().values()).allMatch(Figure.None.class::isInstance);
  }
}
