// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportHtmlTests {

  private static final RunJson.Origin ORIGIN =
      new RunJson.Origin("plan-hash", "data-hash", "1.0", "25");

  @TempDir private Path folder;

  private static String report(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var read = (PlanRead) PlanReader.read(file.toString(), bytes, Cards.shipped());
    var ran = (PlanOutcome.Ran) PlanRun.of(read.plan(), file, _ -> {});
    return ReportHtml.of(read.plan(), Files.readString(file), ORIGIN, ran);
  }

  @Test
  void showsEachStepOfTheExampleInTables() throws IOException {
    String html = report(Path.of("../docs/examples/nonaka-made-up.yaml"));

    assertThat(html)
        .contains(
            "<h2>1. Description</h2>", "<h2>6. Logistic regression</h2>", "run:\n  - describe")
        .contains("<strong>Table 1</strong>", "<strong>Table 9</strong>")
        // R²adj of .234, .553 and .579, as R has them.
        .contains("<td>.23</td>", "<td>.55</td>", "<td>.58</td>")
        .contains("7 predictors were selected among 17")
        .contains("Simple slopes of cope.instrumental_support by group")
        .contains("plan-hash", "data-hash");
    assertThat(html.split("<svg", -1)).hasSize(2);
    assertThat(html.split("stroke-dasharray", -1)).hasSize(3);
  }

  @Test
  void everyTableSaysOfHowMany() throws IOException {
    for (String plan : new String[] {"nonaka-made-up.yaml", "nonaka-printed.yaml"}) {
      String html = report(Path.of("../docs/examples").resolve(plan));
      var tables = html.split("<table>", -1);
      assertThat(tables.length).isGreaterThan(5);
      for (int at = 1; at < tables.length; at++) {
        String table = tables[at].substring(0, tables[at].indexOf("</thead>"));
        assertThat(table.contains("Printed") || table.matches("(?s).*(>n</th>|n = \\d+).*"))
            .as(table)
            .isTrue();
      }
    }
  }

  @Test
  void asksForNothingAndRunsNothing() throws IOException {
    assertThat(report(Path.of("../docs/examples/nonaka-made-up.yaml")))
        .contains("default-src 'none'")
        .doesNotContain("<script", "http://", "https://", " src=", " href=", "url(", "NaN");
  }

  @Test
  void takesNoWordForMarkup() throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "<b>x,g\n1,<i>\n2,<u>\n4,<u>\n9,<i>\n");
    var plan =
        Files.writeString(
            folder.resolve("plan.yaml"),
            """
            study: '<script>alert("x")</script>'
            data: rows.csv
            variables:
              '<b>x': {type: number}
              g: {levels: {'<i>': 0, '<u>': 1}}
            run:
              - describe: {of: ['<b>x', g], by: g}
              - compare: {outcomes: ['<b>x'], by: g}
              - prevalence: {of: g, level: '<u>'}
            """);

    assertThat(report(plan))
        .doesNotContain("<b>", "<i>", "<u>", "<script")
        .contains("&lt;b&gt;x", "&lt;script&gt;alert(&quot;x&quot;)");
  }

  @ParameterizedTest
  @CsvSource({
    "p,0.0004,&lt; .001",
    "welch/p,0.0478,.048",
    "r,-0.515,−.52",
    "n,200,200",
    "mean,33.36,33.36",
    "B,-0.0001,−0.00010",
    "B,-0.00001234,−0.000012",
    "SE,0.003,0.003",
    "skew_type2_G1,-0.00292,−0.003",
    "skew_type2_G1,-0.0002,0.00",
    "skew_type2_G1,0,0",
    "F,0.0001,0.00",
    "var,2500000000.5,2.50e+09",
    "odds_ratio,0.5,0.50"
  })
  void writesFiguresAsPapersDo(String name, double value, String expected) {
    assertThat(ApaText.number(name, value)).isEqualTo(expected);
  }
}
