// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.Generator;
import org.engawa.study.Reference;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.stat.Figures;
import org.engawa.study.table.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example plan over a hundred thousand rows that are read in parts, its model from what passes
 * gather, against 3_large (R 4.2.2).
 */
class LargePlanTests {

  private static final double TOLERANCE = 1e-8;

  /** R's qf has few digits where both its degrees of freedom are many. */
  private static final double QUANTILE_OF_F = 1e-3;

  private static final int ROWS = 100_000;

  @TempDir private static Path folder;

  private static List<Result> results = List.of();

  @BeforeAll
  static void run() throws IOException {
    String text = Files.readString(Path.of("../docs/examples/nonaka-made-up.yaml"));
    var file = folder.resolve("plan.yaml");
    var bytes = text.replaceAll("(?m)^data: .*$", "data: rows.csv").getBytes(UTF_8);
    var plan = ((PlanRead) PlanReader.read("plan.yaml", bytes, Cards.shipped())).plan();
    var table = folder.resolve("rows.csv");
    write(table);
    var memory = new Memory(0, 20_000_000, 1 << 24);
    var rows = ((Reading.Read<FileRows>) FileRows.of(plan, table, memory.rows())).what();
    results = Ran.results(PlanRun.over(rows, plan, file.toString(), memory));
  }

  private static void write(Path table) throws IOException {
    try (var out = Files.newBufferedWriter(table)) {
      out.write(String.join(",", Generator.names()) + "\n");
      Generator.rows(
          ROWS,
          row -> {
            try {
              out.write(line(row) + "\n");
            } catch (IOException unwritable) {
              throw new UncheckedIOException(unwritable);
            }
          });
    }
  }

  private static String line(double[] row) {
    var cells =
        DoubleStream.of(row)
            .mapToObj(cell -> String.valueOf((long) cell))
            .collect(Collectors.toList());
    cells.set(1, row[1] == 1 ? "male" : "female");
    cells.set(3, row[3] == 1 ? "hikikomori" : "control");
    return String.join(",", cells);
  }

  @Test
  void describesAndComparesAsTheReferenceDoes() {
    var described = Reference.json("3_large/descriptives_large_1e5.json").at("descriptives");
    int held = 0;
    for (Part variable : Ran.rows(results.get(0).part(), "variables")) {
      String name = Ran.word(variable, "variable").replace('.', '_');
      if (described.at("total").has(name)) {
        held += hold(described.at("total", name), Ran.figures(variable));
      }
    }
    assertThat(held).isGreaterThan(27 * 18);
    var reliable = Reference.json("3_large/reliability_large_1e5.json").at("scales");
    for (Part scale : Ran.rows(results.get(1).part(), "scales")) {
      var of = reliable.at(Ran.word(scale, "scale").replace('.', '_'));
      assertThat(hold(of.at("listwise"), Ran.figures(Ran.within(scale, "listwise"))))
          .isGreaterThan(8);
    }
    var compared = Reference.json("3_large/group_tests_large_1e5.json").at("group_differences");
    for (Part outcome : Ran.rows(results.get(2).part(), "outcomes").subList(0, 4)) {
      var of = compared.at(Ran.word(outcome, "outcome").replace('.', '_'));
      assertThat(hold(of.at("welch"), Ran.figures(Ran.within(outcome, "welch")))).isEqualTo(7);
    }
  }

  @Test
  void explainsTheOutcomeInStepsAndLooksAtWhatIsLeft() {
    var model = Reference.json("3_large/regression_large_1e5.json").at("models", "A_centered");
    var steps = Ran.rows(results.get(4).part(), "steps");
    assertThat(steps).hasSize(3);
    for (int i = 0; i < 3; i++) {
      var of = model.at("step" + (i + 1));
      assertThat(hold(of, Ran.figures(steps.get(i)))).isGreaterThan(16);
      var coefficients = Ran.rows(steps.get(i), "coefficients");
      assertThat(coefficients).hasSize(of.at("coefficients").size());
      for (int c = 0; c < coefficients.size(); c++) {
        assertThat(hold(of.at("coefficients", c), Ran.figures(coefficients.get(c))))
            .isGreaterThan(5);
      }
    }
    var diagnostics = Ran.within(steps.get(2), "diagnostics");
    var of = model.at("step3", "diagnostics");
    int held = hold(of, Ran.figures(diagnostics));
    for (var each : diagnostics.byName().entrySet()) {
      if (each.getValue() instanceof Part.Content.Within(Part group)
          && of.has(each.getKey())
          && !each.getKey().startsWith("shapiro")) {
        var figures = Ran.figures(group);
        if (figures.byName().containsKey("LM")) {
          // The p of these is a name and a number there.
          of.at(each.getKey()).holds(figures, "LM", TOLERANCE);
        } else {
          held += hold(of.at(each.getKey()), figures);
        }
      }
    }
    assertThat(held).isGreaterThan(20);
  }

  @Test
  void explainsTheGroup() {
    var of = Reference.json("3_large/regression_large_1e5.json").at("logistic");
    assertThat(hold(of, Ran.figures(results.get(5).part()))).isGreaterThan(7);
    var coefficients = Ran.rows(results.get(5).part(), "coefficients");
    for (int i = 0; i < coefficients.size(); i++) {
      assertThat(hold(of.at("coefficients", i), Ran.figures(coefficients.get(i)))).isEqualTo(7);
    }
  }

  /** How many figures stand on both sides; each is close. */
  private static int hold(Reference reference, Figures figures) {
    int held = 0;
    for (String name : figures.byName().keySet()) {
      if (reference.has(name)) {
        reference.holds(figures, name, name.startsWith("alpha_ci95") ? QUANTILE_OF_F : TOLERANCE);
        held++;
      }
    }
    return held;
  }
}
